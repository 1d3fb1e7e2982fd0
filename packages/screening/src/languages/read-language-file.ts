import { isRecord, isSigned } from '../reading.ts'
import { officerTexts, type OfficerTextKey } from './officer-texts.ts'
import { personHoles, personTexts, type PersonTextKey } from './person-texts.ts'
import { holesOf, type LanguageFile } from './text.ts'

/** For whom the texts of a file are: the person met, or the officer. */
export type Audience = 'person' | 'officer'

interface Keys {
  person: PersonTextKey
  officer: OfficerTextKey
}

type Holes = Readonly<Record<string, readonly string[] | undefined>>

const lists: Record<Audience, { versions: Readonly<Record<string, number>>; holes: Holes }> = {
  person: { versions: personTexts, holes: personHoles },
  officer: { versions: officerTexts, holes: {} },
}

/** Reads a language file. Each fault begins with the path of what is wrong: `texts.answer.yes.text: empty`. */
export function readLanguageFile<A extends Audience>(
  json: unknown,
  audience: A,
): { file: LanguageFile<Keys[A]> } | { faults: string[] } {
  if (!isRecord(json)) return { faults: ['the file is not an object'] }
  const { language, tag, name, direction, texts } = json
  const faults: (string | true)[] = [
    (typeof language === 'string' && /^[a-z]{2,3}$/.test(language)) || 'language: not a code of ISO 639',
    (typeof tag === 'string' && tag.split('-')[0] === language) || 'tag: does not begin with the language',
    (typeof name === 'string' && name.trim() !== '') || 'name: empty',
    direction === 'ltr' || direction === 'rtl' || 'direction: neither ltr nor rtl',
    ...(isRecord(texts) ? allFaults(texts, audience) : ['texts: not an object']),
  ]
  const said = faults.filter((fault) => fault !== true)
  return said.length > 0 ? { faults: said } : { file: json as unknown as LanguageFile<Keys[A]> }
}

function allFaults(texts: Record<string, unknown>, audience: Audience): string[] {
  const { versions, holes } = lists[audience]
  const missing = Object.keys(versions).filter((key) => !Object.hasOwn(texts, key))
  return [
    ...missing.map((key) => `texts.${key}: missing`),
    ...Object.entries(texts).flatMap(([key, text]) =>
      Object.hasOwn(versions, key)
        ? textFaults(text, versions[key]!, holes[key] ?? []).map((fault) => `texts.${key}${fault}`)
        : [`texts.${key}: no text of this name is used`],
    ),
  ]
}

function textFaults(given: unknown, current: number, holes: readonly string[]): string[] {
  if (!isRecord(given)) return [': not an object']
  const { text, sourceVersion, checkedBy } = given
  const faults: (string | true)[] = [
    isVersion(sourceVersion, current) || `.sourceVersion: not a whole number from 1 to ${current}`,
    checkedBy === null ||
      isChecked(checkedBy) ||
      '.checkedBy: neither null nor { who, when, sourceVersion, text }',
  ]
  if (typeof text !== 'string' || text.trim() === '') faults.push('.text: empty')
  else if (String(holesOf(text)) !== String(holes.toSorted()))
    faults.push(`.text: must hold ${holes.map((hole) => `{${hole}}`).join(', ') || 'no braces'}, each once`)
  return faults.filter((fault) => fault !== true)
}

function isVersion(value: unknown, current: number): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= current
}

function isChecked(value: unknown): boolean {
  return (
    isSigned(value) &&
    'text' in value &&
    typeof value.text === 'string' &&
    'sourceVersion' in value &&
    Number.isInteger(value.sourceVersion)
  )
}
