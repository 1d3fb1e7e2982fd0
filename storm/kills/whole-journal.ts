import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JournalLine } from '@libertad/hub'
import { run } from '../../apps/command/src/testing/run-command.ts'
import type { BusyMember } from './busy-member.ts'

/** What does not hold of a stopped hub's journal, asked through the program's own backup and verify. */
export async function journalFaults(folder: string, members: BusyMember[]): Promise<string[]> {
  const env = { LIBERTAD_DATA: folder }
  const file = join(folder, 'after-the-kills.jsonl')
  const backup = await run(['backup', file], { env })
  if (backup.code !== 0) return [`the backup failed: ${backup.said}`]
  const verify = await run(['verify', file], { env })
  const wrong = verify.code === 0 ? [] : [`verify says: ${verify.said}`]
  const numbers = new Map<string, number[]>()
  let last = 0
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const read = JSON.parse(line) as JournalLine
    if (!('entry' in read)) continue
    if (read.number !== ++last) wrong.push(`number ${read.number} stands where ${last} should`)
    numbers.set(read.entry, [...(numbers.get(read.entry) ?? []), read.number])
  }
  for (const { saved, numbered } of members) {
    for (const id of saved) {
      const found = numbers.get(id) ?? []
      if (found.length !== 1) wrong.push(`the saved entry ${id} is in the journal ${found.length} times`)
    }
    for (const [id, number] of numbered) {
      if (numbers.get(id)?.[0] !== number) wrong.push(`the acknowledged number ${number} of ${id} is lost`)
    }
  }
  return wrong
}
