import { memorySecrets, noSecrets, type SecretStore, type Secrets } from '@libertad/casework'
import type { Kept } from './kept.ts'

/** Secrets of one played device. Pairs of keys that were made at an earlier try of the same play come back. */
export function playedSecrets(device: string, kept: Kept): SecretStore {
  const store = memorySecrets(noSecrets())
  const first = <Value>(name: string, value: Value): Value =>
    JSON.parse(kept.first(name, JSON.stringify(value))) as Value
  const asKept = (next: Secrets): Secrets => ({
    ...next,
    ...(next.member ? { member: first(`member ${device}`, next.member) } : {}),
    epochs: next.epochs.map((epoch) => first(epochName(epoch), epoch)),
  })
  return {
    read: () => store.read(),
    change: (next) =>
      store.change((before) => {
        const after = next(before)
        return after.epochs === before.epochs && after.member === before.member ? after : asKept(after)
      }),
  }
}

/** Name under which an epoch's private half is kept. */
export const epochName = ({ agency, epoch }: { agency: string; epoch: number }) => `epoch ${agency} ${epoch}`
