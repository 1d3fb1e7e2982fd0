import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JournalLine } from '@libertad/hub'
import { readHeader } from '@libertad/protocol'
import { run } from '../apps/command/src/testing/run-command.ts'

/** What a stopped hub's journal holds of one device. */
export interface OfDevice {
  /** Ids in the journal's order; one that stood there twice is here twice. */
  ids: string[]
  /** The device's own running numbers, in the same order. */
  sequences: number[]
  /** How many of each kind. */
  kinds: Record<string, number>
  /** What does not hold of the journal itself, as the program's own check says it. */
  wrong: string[]
}

/** Reads it through the program's own backup, and has the program verify that. */
export async function journalOf(dataFolder: string, device: string): Promise<OfDevice> {
  const env = { LIBERTAD_DATA: dataFolder }
  const file = join(dataFolder, 'after-the-week.jsonl')
  const found: OfDevice = { ids: [], sequences: [], kinds: {}, wrong: [] }
  const backup = await run(['backup', file], { env })
  if (backup.code !== 0) return { ...found, wrong: [`the backup failed: ${backup.said}`] }
  const verify = await run(['verify', file], { env })
  if (verify.code !== 0) found.wrong.push(`verify says: ${verify.said}`)
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const read = JSON.parse(line) as JournalLine
    const header = 'entry' in read ? readHeader(read.header) : undefined
    if (!('entry' in read) || header?.device !== device) continue
    found.ids.push(read.entry)
    found.sequences.push(header.sequence)
    found.kinds[header.kind] = (found.kinds[header.kind] ?? 0) + 1
  }
  return found
}
