/** The text files of the project by their path from its root, with `/` between folders. */
export type Files = ReadonlyMap<string, string>

/** One thing that is wrong, in words a contributor understands without knowing the check. */
export interface Finding {
  file: string
  /** From 1. */
  line?: number
  says: string
}

/** The line, from 1, on which an offset of a text lies. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** `file:line what is wrong`. */
export function written({ file, line, says }: Finding): string {
  return `${line === undefined ? file : `${file}:${line}`}  ${says}`
}
