import type { Entry } from '@libertad/domain'

/** Kinds of care, keys and releases: what one played device has to know of another's. */
const shared =
  /^(person_met|case|consent|legal_basis|referral|sealed|audience|release)\.|^agency\.(root|epoch)_|^person\.key_/
const aboutKeys = /^agency\.(root|epoch)_|^person\.key_/

export type Ledger = ReturnType<typeof ledger>

/**
 * What played devices have sent of care, keys and releases. Real devices pull all that they may read and check each entry; the
 * play's, thousands in one process that wrote it all itself, are handed what a deed needs.
 */
export function ledger() {
  const bySubject = new Map<string, Map<string, Entry>>()
  const keysOf = new Map<string, Map<string, Entry>>()

  const put = (into: Map<string, Map<string, Entry>>, under: string, entry: Entry) => {
    const known = into.get(under)
    if (known) known.set(entry.id, entry)
    else into.set(under, new Map([[entry.id, entry]]))
  }

  return {
    isShared: (kind: string) => shared.test(kind),
    take(entry: Entry): void {
      const { kind, subject, agency } = entry.header
      if (!shared.test(kind)) return
      put(bySubject, subject, entry)
      if (aboutKeys.test(kind)) put(keysOf, agency, entry)
    },
    of: (subject: string): Entry[] => [...(bySubject.get(subject)?.values() ?? [])],
    /** What an agency said about keys: its own, and others' that it confirmed. */
    keysOf: (agency: string): Entry[] => [...(keysOf.get(agency)?.values() ?? [])],
  }
}

/** Heads of a subject among these entries, at most as many as a header names. */
export function headsOf(entries: readonly Entry[]): string[] {
  const builtOn = new Set(entries.flatMap(({ header }) => header.basedOn))
  return entries
    .map(({ id }) => id)
    .filter((id) => !builtOn.has(id))
    .sort()
    .slice(0, 16)
}
