import { readFileSync } from 'node:fs'

/** One labelled zone; see the folder's own page for what its fields mean. */
export interface LabelledCase {
  id: string
  name: string
  source: string
  lines: string[]
  format: string | null
  valid: boolean | null
  fields: Record<string, string | null> | null
  check_digits_icao: Record<string, boolean> | null
}

export const cases: LabelledCase[] = readFileSync(new URL('cases/cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledCase)
