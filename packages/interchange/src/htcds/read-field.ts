import { readCountry } from '../values/countries.ts'
import { readDate, type DateOrder } from '../values/dates.ts'
import { readLanguage } from '../values/languages.ts'
import { readCount, readDegrees, readNumber } from '../values/numbers.ts'
import { read, saysUnknown, type ReadValue, type Remark } from '../values/read-value.ts'
import { readTelephone } from '../values/telephones.ts'
import { readTick } from '../values/ticks.ts'
import type { HtcdsValue } from './case.ts'
import { codeNear, codeOf, type Field } from './fields.ts'

/** A cell that is not empty, as its field wants it. `null`: it says that nothing is known. */
export function readField(field: Field, cell: string, order?: DateOrder): ReadValue<HtcdsValue | null> {
  const typed = field.type !== 'text' && field.type !== 'long_text' && field.type !== 'lookup'
  if (typed && saysUnknown(cell) && codeOf(field, cell.trim()) === undefined)
    return read(null, { code: 'unknown_said', says: 'It says that this is not known, and is taken so.' })
  switch (field.type) {
    case 'date':
      return readDate(cell, order)
    case 'checkbox':
      return readTick(cell)
    case 'number':
    case 'geolocation':
      return readFigures(field, cell)
    case 'picklist':
      return readOne(field, cell.trim())
    case 'multiselect':
      return readSeveral(field, cell)
    default:
      return readText(field, cell)
  }
}

function readFigures({ name, form }: Field, cell: string): ReadValue<number> {
  if (form === 'latitude') return readDegrees(cell, 90)
  if (form === 'longitude') return readDegrees(cell, 180)
  if (name === 'vic_AgeWhenTrafficked') return readCount(cell, 120)
  return name === 'prs_NumberOfChildren' ? readCount(cell, 40) : readNumber(cell)
}

function readText({ form }: Field, cell: string): ReadValue<string> {
  if (form === 'country') return readCountry(cell)
  if (form === 'telephone') return readTelephone(cell)
  if (form === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell.trim()))
    return read(cell, {
      code: 'email_form',
      says: 'Not the form of an e-mail address. It is kept as it is written.',
    })
  return read(cell)
}

/** One code. What is none is kept as it came, and a code that may be meant is named. */
function readOne(field: Field, text: string): ReadValue<string> {
  if (field.form === 'country') return readCountry(text)
  if (field.form === 'language') return readLanguage(text)
  const code = codeOf(field, text)
  if (code !== undefined) return code === text || field.codes![code] === text ? read(code) : read(code, spelt)
  return read(text, unknownCode(field, text))
}

const spelt: Remark = {
  code: 'code_spelt',
  says: 'Written otherwise than in the standard; read as the code that it means.',
}

function unknownCode(field: Field, text: string): Remark {
  const near = codeNear(field, text)
  const meant = near === undefined ? '' : ` Is ${near} meant?`
  return {
    code: 'code_unknown',
    says: `Not a code of this field’s list; it is kept as it is written.${meant}`,
  }
}

function readSeveral(field: Field, cell: string): ReadValue<readonly string[]> {
  const parts = splitCodes(field, cell)
  const found = parts.map((part) => readOne(field, part))
  const notes = found.flatMap(({ note }) => note ?? [])
  const values = found.flatMap((one) => one.value ?? [])
  const worst = notes.find(({ code }) => code !== 'code_spelt') ?? notes[0]
  return read([...new Set(values)], worst)
}

/**
 * Answers in one cell: apart by `;`, or else by `,` or `|`, or else, as surveys do, by blanks. Commas and blanks count
 * only where a part is a code, so that a sentence stays whole.
 */
function splitCodes(field: Field, cell: string): string[] {
  const partsBy = (mark: string | RegExp) =>
    cell
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  const isKnown = (part: string) => readOne(field, part).value !== undefined && isOfList(field, part)
  if (/[;\n]/.test(cell)) return partsBy(/[;\n]/)
  if (isKnown(cell.trim())) return [cell.trim()]
  for (const mark of [/[,|]/, /\s+/]) {
    const parts = partsBy(mark)
    if (parts.length > 1 && parts.some(isKnown)) return parts
  }
  return [cell.trim()]
}

function isOfList(field: Field, part: string): boolean {
  if (field.form !== 'country') return codeOf(field, part) !== undefined
  return readCountry(part).note?.code !== 'country_unknown'
}
