/** A column by its distinct values: most lists say few things often. */
export interface Column {
  name: string
  /** Distinct values; the first stands for missing and is empty. */
  values: string[]
  /** For each record the place of its value. */
  codes: Int32Array
}

/** A list of people as read: records are numbered from 0, data rows from 1. */
export interface Table {
  columns: Column[]
  records: number
  delimiter: string
  /** What was odd and read over, in sentences. */
  problems: string[]
}

/** Why there is no table. */
export interface Unreadable {
  wrong: string
}

/** Beyond these a file is no list of people. */
export const most = { records: 2_000_000, columns: 200, charactersOfCell: 400, problems: 20 }
