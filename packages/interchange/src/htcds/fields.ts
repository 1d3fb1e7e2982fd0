import { bare } from '../values/read-value.ts'
import { fieldTable } from './field-table.ts'

export type FieldName = (typeof fieldTable)[number]['name']

/** A field of the standard. */
export interface Field {
  name: FieldName
  /** As people read it, in English, as the standard writes it. */
  label: string
  section:
    | 'organisation'
    | 'person'
    | 'victim'
    | 'perpetrator'
    | 'case'
    | 'referral'
    | 'comment'
    | 'event'
    | 'plan'
    | 'consent'
  type:
    | 'text'
    | 'long_text'
    | 'date'
    | 'number'
    | 'checkbox'
    | 'geolocation'
    | 'picklist'
    | 'multiselect'
    /** The name of an organisation, a person or a user elsewhere in the same system. */
    | 'lookup'
  core?: true
  deprecated?: true
  /** What its text must look like beyond its type. */
  form?: 'country' | 'language' | 'telephone' | 'email' | 'longitude' | 'latitude'
  /** Codes of its list, with their labels. */
  codes?: Readonly<Record<string, string>>
}

/** All 83 fields, in the order of the standard. */
export const fields: readonly Field[] = fieldTable

const byName = new Map(fields.map((field) => [field.name as string, field]))
export const fieldNamed = (name: string): Field | undefined => byName.get(name)

/** Fields of which one case may have several, each in a row of its own: what the standard says or its tables imply. */
export const mayRepeat = ({ name, section }: Field): boolean =>
  section === 'event' ||
  section === 'comment' ||
  section === 'plan' ||
  section === 'perpetrator' ||
  /^cas_(?:Referred|ReasonForOutgoing|Outgoing)/.test(name)

const byBareName = new Map(fields.map((field) => [bare(field.name), field]))
const labelCounts = new Map<string, number>()
for (const { label } of fields) labelCounts.set(bare(label), (labelCounts.get(bare(label)) ?? 0) + 1)
/** Words that are the label of one field, and stand over columns of many other tables too. */
const commonplace = new Set(
  'status title date phone postalcode shippingcity name objectives deceased organisationname'.split(' '),
)
/** Labels that one field alone has, and that mean it: `Country` and the like say nothing. */
const byLabel = new Map(
  fields
    .filter(({ label }) => labelCounts.get(bare(label)) === 1 && !commonplace.has(bare(label)))
    .map((field) => [bare(field.label), field]),
)

/** How a heading names a field: as the standard, by its label, or nearly. */
export interface HeadingMatch {
  field: Field
  by: 'name' | 'label' | 'nearly'
  /** Of a list whose every code has a column of its own, as survey programs write it. */
  code?: string
}

/** The field that a heading means. Case, blanks and underscores are nothing; groups of a survey may stand before it. */
export function fieldOfHeading(heading: string): HeadingMatch | undefined {
  const whole = matchOf(heading)
  if (whole) return whole
  const parts = heading.split(/[/:.-]/)
  if (parts.length < 2) return undefined
  const last = matchOf(parts.at(-1)!)
  if (last && last.by !== 'label') return last
  const of = matchOf(parts.at(-2)!)
  const code = of?.field.codes && codeOf(of.field, parts.at(-1)!)
  return of && of.by !== 'label' && code !== undefined ? { ...of, code } : undefined
}

function matchOf(heading: string): HeadingMatch | undefined {
  // A database of Salesforce, from which the standard comes, ends the names of its own fields so.
  const text = bare(heading.trim().replace(/__c$/i, ''))
  const named = byBareName.get(text)
  if (named) return { field: named, by: 'name' }
  const labelled = byLabel.get(text)
  if (labelled) return { field: labelled, by: 'label' }
  // A slip of one or two letters in a name that begins as the standard's names do.
  if (!/^(?:org|prs|vic|per|cas|cco|hte|spl|con)_/i.test(heading.trim())) return undefined
  for (const [name, field] of byBareName)
    if (distance(name, text, 2) <= (name.length > 12 ? 2 : 1)) return { field, by: 'nearly' }
  return undefined
}

/** The code of a list that a text means: as the code or its label is written, apart from case, blanks and marks. */
export function codeOf({ codes }: Field, text: string): string | undefined {
  if (!codes) return undefined
  if (Object.hasOwn(codes, text)) return text
  const known = bareCodes.get(codes) ?? rememberCodes(codes)
  const given = bare(text)
  if (known.has(given) || !Object.hasOwn(codes, 'PhysicalThreats')) return known.get(given)
  const plain = given.replace(/^methodsofcontrol/, '')
  return known.get(plain) ?? definitions[plain]
}

/** Means of control as the standard's definitions call them, where its list calls them otherwise. */
const definitions: Record<string, string | undefined> = {
  threats: 'PhysicalThreats',
  threatoflawenforcement: 'ThreatsLawEnforcement',
  psychoactivesubstances: 'PsychoactiveSubstance',
}

const bareCodes = new Map<object, Map<string, string>>()

function rememberCodes(codes: Readonly<Record<string, string>>): Map<string, string> {
  const known = new Map(
    Object.entries(codes).flatMap(([code, label]) => [
      [bare(label), code] as const,
      [bare(code), code] as const,
    ]),
  )
  bareCodes.set(codes, known)
  return known
}

/** The code that is nearest to a text that is none, if one is near. */
export function codeNear({ codes }: Field, text: string): string | undefined {
  if (!codes) return undefined
  const given = bare(text)
  const most = Math.max(1, Math.floor(given.length / 4))
  let near: { code: string; far: number } | undefined
  for (const [known, code] of bareCodes.get(codes) ?? rememberCodes(codes)) {
    const far = distance(known, given, most)
    if (far <= most && (!near || far < near.far)) near = { code, far }
  }
  return near?.code
}

/** Letters to change, add or leave out; `most + 1` where it is more than that. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    before = row
  }
  return Math.min(before[b.length]!, most + 1)
}
