import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { JournalFile, JournalLine } from '@libertad/hub'

/** Reads a journal file. `wrong` says in words why it is none, with the line. */
export async function readJournalFile(path: string): Promise<JournalFile[] | { wrong: string }> {
  const files: JournalFile[] = []
  let number = 0
  try {
    for await (const text of createInterface({
      input: createReadStream(path, 'utf8'),
      crlfDelay: Infinity,
    })) {
      number++
      if (text === '') continue
      const line = parsed(text)
      if (!line) return { wrong: `Line ${number} is not a line of a journal.` }
      if ('libertad' in line) files.push({ first: line, parcels: [], entries: [] })
      else if (files.length === 0) return { wrong: 'The file does not begin as a journal does.' }
      else if ('parcel' in line) files.at(-1)!.parcels.push(line)
      else files.at(-1)!.entries.push(line)
    }
  } catch {
    return { wrong: 'The file cannot be read. Check its name and that you may read it.' }
  }
  return files.length > 0 ? files : { wrong: 'The file holds no journal.' }
}

function parsed(text: string): JournalLine | undefined {
  try {
    const value = JSON.parse(text) as Partial<Record<string, unknown>>
    const first = value.libertad === 'journal' && value.version === 1
    const parcel =
      typeof value.parcel === 'string' &&
      typeof value.statement === 'string' &&
      typeof value.leaves === 'string'
    const entry =
      typeof value.entry === 'string' && typeof value.header === 'string' && Number.isInteger(value.number)
    return first || parcel || entry ? (value as unknown as JournalLine) : undefined
  } catch {
    return undefined
  }
}
