import type { Place } from '../format.ts'

/** A place as people read it and write it after `--skip`: `sheet "A" row 17 column "sex"`, `row 17`, `line 20`. */
export function placeText(place: Place): string {
  const parts = [
    place.sheet !== undefined && `sheet ${quoted(place.sheet)}`,
    place.row !== undefined && `row ${place.row}`,
    place.line !== undefined && `line ${place.line}`,
    place.column !== undefined && `column ${quoted(place.column)}`,
    place.path !== undefined && place.path,
  ].filter(Boolean)
  return parts.join(' ') || 'the file'
}

const quoted = (name: string) => (/^[^\s"]+$/.test(name) ? name : `"${name}"`)

const parts =
  /\s*(?:(?:sheet\s+(?:"([^"]*)"|(\S+)))|(?:row\s+(\d+))|(?:line\s+(\d+))|(?:column\s+(?:"([^"]*)"|(\S.*?)(?=\s+(?:row|line|sheet)\s|\s*$))))[\s,]*/iy

/** The place that somebody wrote; `undefined` if it is none. What is none of the words above is a path into a tree. */
export function readPlace(text: string): Place | undefined {
  const place: Place = {}
  let at = 0
  while (at < text.length) {
    parts.lastIndex = at
    const found = parts.exec(text)
    if (!found) break
    const [whole, sheet, plainSheet, row, line, column, plainColumn] = found
    Object.assign(place, {
      ...((sheet ?? plainSheet) !== undefined && { sheet: sheet ?? plainSheet }),
      ...(row !== undefined && { row: Number(row) }),
      ...(line !== undefined && { line: Number(line) }),
      ...((column ?? plainColumn) !== undefined && { column: column ?? plainColumn }),
    })
    at += whole.length
  }
  const rest = text.slice(at).trim()
  if (rest !== '') {
    if (/\s/.test(rest) || !/[/[.\w]/.test(rest)) return undefined
    place.path = rest
  }
  return Object.keys(place).length > 0 ? place : undefined
}

/** Whether what is skipped covers a place: all that the skip says of it is so. A row covers its cells. */
export function covers(skip: Place, place: Place): boolean {
  return (Object.keys(skip) as (keyof Place)[]).every(
    (key) =>
      skip[key] === place[key] ||
      (key === 'column' && skip.column?.toLowerCase() === place.column?.toLowerCase()) ||
      (key === 'path' && place.path !== undefined && place.path.startsWith(`${skip.path}.`)),
  )
}
