import { readTextFile } from './read-text-file.ts'

/** The text of a list, or in words why there is none. More than two million records in one list are linked in parts. */
export const readList = (file: string) =>
  readTextFile(file, { called: 'list', megabytes: 400, noText: 'This file is no text, and so no list.' })
