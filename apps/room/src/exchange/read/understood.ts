import type {
  AnyReading,
  CaseParts,
  Format,
  GivenFile,
  Mapping,
  Place,
  Problem,
  Recognised,
  SiteProposal,
} from '@libertad/interchange'
import type { PlaceColumn } from './place-columns.ts'

/** What a file's rows become here. `none`: the product has no place for them; they can be saved in another format. */
export type Becomes = 'cases' | 'sites' | 'suspects' | 'none'

export interface HowToTake {
  as?: Format
  beside?: GivenFile
  skip?: readonly Place[]
  /** Of spreadsheets of people: what each column is, as a person left it. */
  mappings?: readonly Mapping[]
  /** A spreadsheet of places instead: what each column is; an empty list lets it be guessed. */
  places?: readonly PlaceColumn[]
  /** Day of taking in, for ages where the file has no other day. */
  on?: string
}

/** What of a file goes nowhere, or not as it stands; told before anything is taken in. */
export type Left =
  | 'determination'
  | 'consent'
  | 'closed'
  | 'prose'
  | 'names'
  | 'shapes'
  | 'statistics'
  | 'forms'
  | 'answers'
  | 'entities'
  | 'links'
  | 'people_not_suspects'

/** A file, understood: what it was taken for, what it would become, and each problem. What stands in it is not here. */
export interface Understood {
  recognised: Recognised | undefined
  alternatives: Recognised[]
  problems: Problem[]
  takes: { what: string; count: number }[]
  becomes: Becomes
  count: number
  left: { what: Left; count: number }[]
  /** Of spreadsheets without a known format. */
  mappings: Mapping[]
  /** Its columns as places, once somebody says that it is a list of places. */
  places: PlaceColumn[] | undefined
  /** Endings of names that it can be saved under in another format. */
  endings: string[]
}

interface Item {
  at: Place
  /** Of what stands in the row, by which it is known again. */
  digest: string
}
export interface CaseItem extends Item {
  parts: CaseParts
  /** What has no place in codes, in lines that a case worker can read; empty where there is none. */
  prose: string
  /** Longer than one seal holds. */
  tooLong: boolean
}
export interface SiteItem extends Item {
  site: SiteProposal
}
export interface SuspectItem extends Item {
  suspect: { sex: string; ageBand: string; roles: string[] }
  /** The entity as the file gave it, as text to be sealed. */
  prose: string
  tooLong: boolean
}
export type Items =
  | { becomes: 'cases'; items: CaseItem[] }
  | { becomes: 'sites'; items: SiteItem[] }
  | { becomes: 'suspects'; items: SuspectItem[] }
  | { becomes: 'none'; items: [] }

/** A reading whose format is known, with the content of that format. */
export function isOf<Name extends AnyReading['recognised']['format']>(
  reading: AnyReading,
  format: Name,
): reading is Extract<AnyReading, { recognised: { format: Name } }> {
  return reading.recognised.format === format
}
