import type { Place } from '../../format.ts'
import type { ProblemList } from '../../xml/problem-list.ts'
import { nearMiss } from '../model/near-miss.ts'

/** A column of a sheet and what it is for. */
export interface Column {
  /** As it stands in the file. */
  heading: string
  index: number
  field: string
  language: string
}

/** How the headings of a sheet are understood: other words for a field, and the fields that have languages. */
export interface Headings {
  words: Record<string, string>
  translated: string[]
  /** Fields that a heading may begin, of which all is kept under its own name: `bind`, `body`. */
  kept: string[]
  /** Whether columns of other names are data, as those of choices are. */
  open: boolean
}

/** The columns of a sheet. A heading that stands twice is refused; one that is not known is told. */
export function columnsOf(
  cells: readonly string[],
  headings: Headings,
  at: Required<Pick<Place, 'sheet' | 'row'>>,
  problems: ProblemList,
): Column[] {
  const columns: Column[] = []
  for (const [index, cell] of cells.entries()) {
    const heading = cell.trim()
    if (heading === '') continue
    const place = { ...at, column: heading }
    const { field, language } = fieldOf(heading, headings)
    if (field === '') {
      const near = nearMiss(heading, Object.keys(headings.words))
      problems.note(
        'form.unknown_column',
        place,
        `No column of an XLSForm; left out.${near ? ` If ${near} is meant, call it so.` : ''}`,
      )
    } else if (columns.some((one) => one.field === field && one.language === language))
      problems.refuse(
        'form.duplicate_column',
        place,
        'A column of the same meaning stands before this one; keep one of the two, or give each its language.',
      )
    else columns.push({ heading, index, field, language })
  }
  return columns
}

function fieldOf(
  heading: string,
  { words, translated, kept, open }: Headings,
): { field: string; language: string } {
  const parts = (heading.includes('::') ? heading.split('::') : heading.split(':')).map((part) => part.trim())
  for (let length = parts.length; length > 0; length--) {
    const key = keyOf(parts.slice(0, length).join(':'))
    const field = Object.hasOwn(words, key) ? words[key] : undefined
    const rest = parts.slice(length)
    if (field === undefined || rest.length > 1) continue
    if (rest.length === 0) return { field, language: '' }
    if (translated.includes(field)) return { field, language: rest[0]! }
  }
  const [first, ...rest] = parts
  const group = keyOf(first!) === 'control' ? 'body' : keyOf(first!)
  if (kept.includes(group) && rest.length > 0) return { field: `${group}::${rest.join(':')}`, language: '' }
  return { field: open ? heading : '', language: '' }
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '_')
}
