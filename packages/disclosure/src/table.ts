/** Where something stands in a file: line from 1 as an editor counts, column as the number of the field from 1. */
export interface Place {
  line: number
  column: number
}

/** What keeps an input from being read. Nothing is read in part. */
export interface Problem extends Partial<Place> {
  says: string
}

/** A count that is not told: what is said of it. `most` is `undefined` where no upper limit is said. */
export interface Untold {
  least: number
  most: number | undefined
}

/** People (or events) in a cell: a whole number, or what an already published table tells of a hidden one. */
export type Count = number | Untold

export const isUntold = (count: Count): count is Untold => typeof count !== 'number'

/** In a cell's place: all categories of that dimension together. */
export const all = -1

export interface Dimension {
  /** As the file names it; empty where it does not. */
  name: string
  /** In the order of the file, totals not among them. */
  categories: string[]
  /** What the file calls all categories together, where it has such a row or column. */
  total?: string
}

export interface Cell {
  /** For each dimension a number of a category, or `all`. */
  at: number[]
  count: Count
  /** Where it is printed; `undefined` for a combination the file leaves out, which reads as zero. */
  place: Place | undefined
}

/** A table of counts as it was read. */
export interface Table {
  /** Of the file. */
  name: string
  /** What is counted, where the file says so (`victims`); empty for names that say nothing (`count`, `n`). */
  counted: string
  dimensions: Dimension[]
  cells: Cell[]
  sheet: Sheet
  /** How the file was understood, in sentences. */
  understood: string[]
}

/** The file as fields, to be written again with counts replaced. */
export interface Sheet {
  delimiter: string
  records: { line: number; fields: string[] }[]
  /** Of a list with one count a line: what each field of a new line holds; `undefined` for a cross table. */
  list: { countField: number; dimensionFields: number[] } | undefined
}

/** A cell in words: `sex: women, age: all`. */
export function cellWords(dimensions: readonly Dimension[], at: readonly number[]): string {
  const words = dimensions.map(({ name, categories }, k) => {
    const category = at[k] === all ? 'all' : categories[at[k]!]!
    return name === '' ? category : `${name}: ${category}`
  })
  return words.join(', ')
}
