import { readFileSync } from 'node:fs'
import type { FirstLine } from '@libertad/hub'
import { run } from './run-command.ts'

/** A journal file as its lines, to be compared to the letter. */
export interface JournalText {
  file: string
  first: FirstLine
  parcels: string[]
  entries: string[]
}

/** The journal of a folder in which no hub runs, through `libertad backup`. */
export async function backupOf(folder: string, name: string): Promise<JournalText> {
  const file = `${folder}.${name}.jsonl`
  const { code, said } = await run(['backup', file], { env: { LIBERTAD_DATA: folder } })
  if (code !== 0) throw new Error(`no backup: ${said}`)
  return readText(file)
}

export function readText(file: string): JournalText {
  const [first, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  return {
    ...{ file, first: JSON.parse(first!) as FirstLine },
    parcels: lines.filter((line) => line.startsWith('{"parcel"')),
    entries: lines.filter((line) => line.startsWith('{"entry"')),
  }
}
