import { isRefusal, readBody, type Header } from '@libertad/domain'
import { purposesOfSealed, sha256, type EntryLine, type JournalFile } from '@libertad/hub'
import { fromBase64url, readHeader, sealedHash } from '@libertad/protocol'
import type { Fault } from './journal-fault.ts'

/**
 * What is wrong with sealed parts: bytes that are not those the author signed, parts that no entry names or that
 * should be gone with their entry, contents that are not there. An envelope that is not there is none of it: keys lie
 * apart, and what was erased has none.
 */
export function sealedFaults({ entries, sealed = [] }: JournalFile): Fault[] {
  const byEntry = new Map(entries.map((line) => [line.entry, line]))
  const there = new Set<string>()
  const faults = sealed.flatMap(({ sealed: hash, of: entry, bytes: text }): Fault[] => {
    const line = byEntry.get(entry)
    const named = line?.body !== null && readHeader(line?.header ?? '')?.sealed.includes(hash)
    if (!line || !named) return [{ fault: 'inserted', ...(line ? { number: line.number } : {}), entry }]
    const bytes = fromBase64url(text)
    there.add(`${entry} ${hash}`)
    return bytes && sealedHash(sha256, bytes) === hash
      ? []
      : [{ fault: 'altered', number: line.number, entry }]
  })
  const missing = partsOf(entries).filter(
    ({ line, hash, purpose }) => purpose !== 'key' && !there.has(`${line.entry} ${hash}`),
  )
  return [
    ...faults,
    ...missing.map(({ line: { number, entry } }): Fault => ({ fault: 'missing', number, entry })),
  ]
}

/** How many sealed parts are there, and how many envelopes of keys are not. */
export function sealedParts({ entries, sealed = [] }: JournalFile): { there: number; keysMissing: number } {
  const there = new Set(sealed.map(({ of, sealed: hash }) => `${of} ${hash}`))
  const missing = partsOf(entries).filter(
    ({ line, hash, purpose }) => purpose === 'key' && !there.has(`${line.entry} ${hash}`),
  )
  return { there: sealed.length, keysMissing: missing.length }
}

/** Every part that an entry whose body is there names. */
function partsOf(entries: EntryLine[]) {
  return entries.flatMap((line) => {
    const header = line.body === null ? undefined : readHeader(line.header)
    if (!header || header.sealed.length === 0) return []
    const purposes = purposesOfSealed(header, bodyOf(header, line.body!))
    return isRefusal(purposes) ? [] : header.sealed.map((hash, at) => ({ line, hash, purpose: purposes[at] }))
  })
}

function bodyOf({ kind, version }: Header, text: string): unknown {
  try {
    return readBody(kind, version, JSON.parse(text))
  } catch {
    return undefined
  }
}
