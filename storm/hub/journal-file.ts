import type { JournalFile } from '@libertad/hub'
import { verifyJournal } from '../../apps/command/src/verify-journal.ts'
import type { Store } from './store.ts'

/** A simulated hub's journal as the program writes it into a backup. */
export function journalFileOf({ operation, parcels, journal }: Store): JournalFile {
  const { id, demonstration, number, chain, head } = operation!
  return {
    first: {
      ...{ libertad: 'journal', version: 1, operation: id, demonstration, number, chain },
      ...{ head: head!.head, headSignature: head!.signature, hubKey: head!.hubKey },
    },
    parcels: [...parcels.values()].map(({ root: parcel, leaves, ...rest }) => ({
      ...{ parcel, leaves: leaves.toString('base64url'), ...rest },
    })),
    entries: journal.map(({ id: entry, received_at, ...rest }) => ({
      ...{ entry, receivedAt: received_at.toISOString(), ...rest },
    })),
  }
}

/**
 * What the product's own proof of a journal finds, with public keys alone. It verifies off the event loop, so that
 * a storm's clock cannot wait for it.
 */
export async function faultsFound(store: Store): Promise<string[]> {
  const faults = await verifyJournal(journalFileOf(store))
  return faults.map((fault) => `verify finds ${JSON.stringify(fault)}`)
}
