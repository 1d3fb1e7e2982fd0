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

type Form = Record<string, (value: unknown) => boolean>

const text = (value: unknown) => typeof value === 'string'
const textOrNull = (value: unknown) => value === null || text(value)
const count = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0
const refusals = (value: unknown) =>
  Array.isArray(value) &&
  value.every((one: { place?: unknown; refused?: unknown } | null) => count(one?.place) && text(one?.refused))

const forms: Form[] = [
  {
    ...{ libertad: (value) => value === 'journal', version: (value) => value === 1, operation: text },
    ...{ demonstration: (value) => typeof value === 'boolean', number: count, chain: text },
    ...{ head: textOrNull, headSignature: textOrNull, hubKey: textOrNull },
  },
  {
    ...{ parcel: text, statement: text, deviceSignature: text, actorSignature: textOrNull, person: text },
    ...{ leaves: text, firstNumber: count, refused: refusals, receivedAt: text },
  },
  {
    ...{ entry: text, number: count, root: text, place: count, receivedAt: text, chain: text },
    ...{ header: text, body: textOrNull },
  },
]

/** The form of each line is as it should be; what it says is for `verify` to judge. */
function parsed(line: string): JournalLine | undefined {
  try {
    const value = JSON.parse(line) as Partial<Record<string, unknown>> | null
    const fits = forms.some((form) => Object.entries(form).every(([name, right]) => right(value?.[name])))
    return fits ? (value as unknown as JournalLine) : undefined
  } catch {
    return undefined
  }
}
