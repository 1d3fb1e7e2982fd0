/** A file as somebody gave it. */
export interface GivenFile {
  name: string
  bytes: Uint8Array
}

/** The formats that are read. `table`: any list of rows, taken in by a mapping that a person makes. */
export const formats = [
  'htcds',
  'ctdc',
  'ftm',
  'xlsform',
  'xform',
  'answers',
  'geojson',
  'kml',
  'table',
] as const
export type Format = (typeof formats)[number]

/** Where in a file something stands, as its reader would look for it. Rows and lines are counted from 1. Empty: the whole file. */
export interface Place {
  sheet?: string
  row?: number
  /** Heading of the column, as it stands in the file. */
  column?: string
  line?: number
  /** Into a tree: `features[3].geometry`, `/h:html/h:body/select1[2]`. */
  path?: string
}

/** Something that is wrong, with its place. What stands there is not said again: it may be a name. */
export interface Problem {
  place: Place
  code: string
  /** In words, and what would be right. */
  says: string
  /** `refused`: that row, feature or question cannot be taken in. `noted`: it can, and this is to be known. */
  weight: 'refused' | 'noted'
}

/** What a file was taken for, and why. */
export interface Recognised {
  format: Format
  version?: string
  why: string
}

/** A file, read: what it holds, and each problem. Where one is `refused`, nothing is taken in until it is skipped by name. */
export interface Reading<Content> {
  recognised: Recognised
  content: Content
  /** What would be taken in: how many of what. */
  takes: { what: string; count: number }[]
  problems: Problem[]
}

/** A format: how it is known, read and written. */
export interface FormatOf<Content> {
  format: Format
  /** How sure it is that the file is of this format, from 0 to 1, and why. Looks at the beginning only. */
  looksLike(file: GivenFile): { sure: number; why: string; version?: string }
  /** `skip`: places that a person leaves out. A format that does not take them is given a file without them. */
  read(file: GivenFile, beside?: GivenFile, skip?: readonly Place[]): Reading<Content>
}
