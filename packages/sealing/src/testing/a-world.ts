import { certify, type SuccessionReason } from '../certificates.ts'
import { rootFromSeed, type Root } from '../root.ts'
import type { TrustFacts } from '../trust/facts.ts'

export const operation = 'operation'

/** A recipient of the right form, which nobody holds. */
export const recipientOf = (index: number): string => {
  const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
  return `age1pq1${alphabet[index & 31]!}${alphabet[index >> 5]!}${'q'.repeat(1950)}`
}

export const rootNumber = (number: number): Promise<Root> => rootFromSeed(new Uint8Array(32).fill(number))

/** Statements as honest agencies make them, each signed by whoever ought to. */
export const statements = {
  root: async (agency: string, root: Root) => {
    const { publicKey: rootKey, sign } = root
    return { agency, rootKey, signature: await certify('agency_root', { operation, agency, rootKey }, sign) }
  },
  succession: async (agency: string, old: Root, next: Root, reason: SuccessionReason) => {
    const { publicKey: newRoot } = next
    const of = { operation, agency, oldRoot: old.publicKey, newRoot, reason }
    return { agency, newRoot, reason, signature: await certify('root_succession', of, old.sign) }
  },
  member: async (agency: string, root: Root, person: string, actorKey: string, recipient: string) => {
    const of = { agency, person, actorKey, recipient }
    return { ...of, signature: await certify('member_key', { operation, ...of }, root.sign) }
  },
  end: async (agency: string, root: Root, person: string, recipient: string) => {
    const of = { agency, person, recipient, reason: 'left' }
    return { ...of, signature: await certify('member_key_ended', { operation, ...of }, root.sign) }
  },
  epoch: async (agency: string, root: Root, epoch: number, recipient: string) => {
    const of = { agency, epoch, recipient }
    return { ...of, signature: await certify('epoch', { operation, ...of }, root.sign) }
  },
}

type Mutable<Facts> = {
  -readonly [Key in keyof Facts]: Facts[Key] extends readonly (infer One)[] ? One[] : Facts[Key]
}

/**
 * Two agencies: `ours`, whose Ana and Luis are certified, and `theirs`, whose root Ana compared. Each has one epoch.
 * Roots are 1 and 2, recipients of epochs 1 and 2, of people 11, 12, 21.
 */
export async function aWorld() {
  const [ours, theirs] = await Promise.all([rootNumber(1), rootNumber(2)])
  const { root, member, epoch } = statements
  const facts: Mutable<TrustFacts> = {
    ...{ operation, own: { agency: 'ours', root: ours.publicKey } },
    roots: [await root('ours', ours), await root('theirs', theirs)],
    successions: [],
    confirmations: [{ agency: 'theirs', rootKey: theirs.publicKey, person: 'ana', actorKey: 'ana-key' }],
    members: [
      await member('ours', ours, 'ana', 'ana-key', recipientOf(11)),
      await member('ours', ours, 'luis', 'luis-key', recipientOf(12)),
      await member('theirs', theirs, 'bea', 'bea-key', recipientOf(21)),
    ],
    ends: [],
    epochs: [await epoch('ours', ours, 1, recipientOf(1)), await epoch('theirs', theirs, 1, recipientOf(2))],
  }
  return { ours, theirs, facts }
}
