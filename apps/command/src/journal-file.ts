import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { gatherLines, type JournalFile, type JournalLine, type KeysLine } from '@libertad/hub'

/** Reads a journal file, with the envelopes beside it if they are there. `wrong` says in words why it is none, with the line. */
export async function readJournalFile(path: string): Promise<JournalFile[] | { wrong: string }> {
  const { files, take } = gatherLines()
  const trouble = await eachLine(path, (line) => {
    if ('libertad' in line && line.libertad === 'keys') return 'holds envelopes and no journal.'
    return take(line as JournalLine) ? undefined : 'does not begin as a journal does.'
  })
  if (trouble) return { wrong: trouble }
  if (files.length === 0) return { wrong: 'The file holds no journal.' }
  const keys = await readKeys(`${path}.keys`, files)
  return keys ? { wrong: keys } : files
}

/**
 * Puts the envelopes of the file beside it to the journals, if it is there. One that belongs to an entry that this
 * journal does not have, or no longer, opens nothing and is left out.
 */
async function readKeys(path: string, files: JournalFile[]): Promise<string | undefined> {
  if (!existsSync(path)) return undefined
  let file: JournalFile | undefined
  let whole = new Set<string>()
  return eachLine(path, (line) => {
    if ('libertad' in line) {
      file = files.find(({ first }) => first.operation === line.operation)
      whole = new Set(file?.entries.filter(({ body }) => body !== null).map(({ entry }) => entry))
      return line.libertad === 'keys' ? undefined : 'holds a journal and no envelopes.'
    }
    if (!('sealed' in line)) return 'holds other lines than envelopes.'
    if (whole.has(line.of)) file!.sealed!.push(line)
    return undefined
  })
}

/** Each line of a file in turn; answers in words why it cannot be read, or what the taker said of it. */
async function eachLine(
  path: string,
  take: (line: JournalLine | KeysLine) => string | undefined,
): Promise<string | undefined> {
  let number = 0
  try {
    for await (const text of createInterface({
      input: createReadStream(path, 'utf8'),
      crlfDelay: Infinity,
    })) {
      number++
      if (text === '') continue
      const line = parsed(text)
      if (!line) return `Line ${number} of ${path} is not a line of a journal.`
      const wrong = take(line)
      if (wrong) return `${path} ${wrong}`
    }
  } catch {
    return `The file ${path} cannot be read. Check its name and that you may read it.`
  }
  return undefined
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
  { sealed: text, of: text, bytes: text },
  { libertad: (value) => value === 'keys', version: (value) => value === 1, operation: text },
]

/** The form of each line is as it should be; what it says is for `verify` to judge. */
function parsed(line: string): JournalLine | KeysLine | undefined {
  try {
    const value = JSON.parse(line) as Partial<Record<string, unknown>> | null
    const fits = forms.some((form) => Object.entries(form).every(([name, right]) => right(value?.[name])))
    return fits ? (value as unknown as JournalLine | KeysLine) : undefined
  } catch {
    return undefined
  }
}
