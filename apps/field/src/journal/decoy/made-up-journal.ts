import { randomBytes, sha256 } from '@libertad/browser'
import { kinds, type Content, type KindName } from '@libertad/domain'
import type { Change, KeptEntry } from '@libertad/participant'
import { bodyHash, leafOf, toBase64url, writeHeader } from '@libertad/protocol'

export interface MadeUpEntry<Kind extends KindName = KindName> {
  kind: Kind
  subject: string
  audience: string
  agency: string
  actor: string
  device: string
  content: Content<Kind>
  /** When it was written and taken, milliseconds. */
  at: number
  basedOn?: string[]
}

/**
 * A journal that no hub gave: its entries have numbers and are kept as fetched, so that this phone takes them as
 * checked. Only for a journal in which nothing is true: a decoy, or a trial of screens.
 */
export function madeUpJournal(operation: string) {
  const changes: Change[] = []
  let number = 0
  let last = 0
  return {
    add<Kind extends KindName>(entry: MadeUpEntry<Kind>): string {
      const { kind, at, content, basedOn = [], ...place } = entry
      const { version, ring } = kinds[kind]
      const body = JSON.stringify({ salt: toBase64url(randomBytes(16)), ...content })
      const at$ = new Date(at).toISOString()
      const header = writeHeader({
        ...{ v: 1, operation, kind, version, ring, sequence: number + 1, basedOn, claimedAt: at$, ...place },
        ...{ body: bodyHash(sha256, body), sealed: [] },
      })
      const id = toBase64url(leafOf(sha256, header))
      number += 1
      last = Math.max(last, at)
      const value: KeptEntry = { id, header, body, number, receivedAt: at$ }
      changes.push({ put: 'entry', value })
      return id
    },
    /** Everything, to be kept in one write, with a place from which this device goes on. */
    changes(): Change[] {
      const progress = {
        ...{ cursor: `${number}.${number}`, nextSequence: 2, lastRoot: null, unacknowledged: [] },
        lastSync: new Date(last).toISOString(),
      }
      return [...changes, { put: 'progress', value: progress }]
    },
  }
}

export type MadeUpJournal = ReturnType<typeof madeUpJournal>
