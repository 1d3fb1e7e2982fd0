import { toBase64url } from '@libertad/protocol'
import type { Random } from '../lines.ts'
import type { Cost } from './cost.ts'
import { saltSize, sealedSize, type Lock, type OpenedVault, type PassphraseLock } from './lock.ts'
import { asTyped } from './passphrase.ts'
import { newLock, openVault, type VaultRefusal } from './vault.ts'

/** Opens a decoy's key and tells the program so by its kind; as it lies on the disk it is a lock like any other. */
export async function duressLock(
  decoyKey: Uint8Array,
  passphrase: string,
  cost: Cost,
  random: Random,
): Promise<PassphraseLock> {
  const secret = { type: 'passphrase', passphrase, cost } as const
  return (await newLock({ kind: 'decoy', key: decoyKey }, secret, random)) as PassphraseLock
}

/** Opens nothing. Where no duress passphrase was chosen it stands in its place, so that a second lock says nothing. */
export function emptyLock(cost: Cost, random: Random): PassphraseLock {
  const salt = toBase64url(random(saltSize))
  return { type: 'passphrase', cost: { ...cost }, salt, sealed: burnt(random) }
}

/** Bytes that nobody can tell from a seal: its format byte, then chance. */
const burnt = (random: Random) => toBase64url(random(sealedSize).fill(1, 0, 1))

/**
 * The two passphrase locks that every vault has, in an order that says nothing. Also for another passphrase, or a duress
 * passphrase chosen later: both are made anew, so that two copies of a disk do not tell which one changed.
 *
 * @throws RangeError as `addLock`, and when both passphrases are one.
 */
export async function passphraseLocks(
  key: Uint8Array,
  passphrase: string,
  cost: Cost,
  random: Random,
  duress?: { key: Uint8Array; passphrase: string },
): Promise<PassphraseLock[]> {
  const first = (await newLock(
    { kind: 'vault', key },
    { type: 'passphrase', passphrase, cost },
    random,
  )) as PassphraseLock
  if (duress && asTyped(duress.passphrase) === asTyped(passphrase))
    throw new RangeError('one passphrase cannot open both')
  const second = duress
    ? await duressLock(duress.key, duress.passphrase, cost, random)
    : emptyLock(cost, random)
  return random(1)[0]! & 1 ? [first, second] : [second, first]
}

/** A new vault: its key of 32 bytes and its two passphrase locks. */
export async function makeVault(
  passphrase: string,
  cost: Cost,
  random: Random,
  duress?: { key: Uint8Array; passphrase: string },
): Promise<{ key: Uint8Array; locks: Lock[] }> {
  const key = random(32)
  return { key, locks: await passphraseLocks(key, passphrase, cost, random, duress) }
}

/** Tries a passphrase at every lock that takes one, always at all of them: how long it takes tells nothing. */
export async function openByPassphrase(
  locks: readonly Lock[],
  passphrase: string,
): Promise<(OpenedVault & { at: number }) | { refused: VaultRefusal }> {
  let found: (OpenedVault & { at: number }) | undefined
  let refused: VaultRefusal = 'lock_other'
  for (const [at, lock] of locks.entries()) {
    if (lock.type !== 'passphrase') continue
    const answer = await openVault(lock, { type: 'passphrase', passphrase })
    if ('key' in answer) found ??= { ...answer, at }
    else if (refused !== 'cost_unfit') refused = answer.refused
  }
  return found ?? { refused }
}

/** After duress: the lock at `kept` as it was, and all others of the same form but opening nothing. */
export function destroyOthers(locks: readonly Lock[], kept: number, random: Random): Lock[] {
  return locks.map((lock, at) => (at === kept ? lock : { ...lock, sealed: burnt(random) }))
}
