import {
  asOfNow,
  noTries,
  waitUntil,
  type Locks,
  type Passkeys,
  type Tries,
  type VaultWork,
} from '@libertad/browser'
import {
  addLock,
  passphraseWeaknesses,
  vaultBox,
  type PasskeyLock,
  type PassphraseLock,
  type PassphraseWeakness,
  type Random,
  type Secret,
  type VaultBox,
} from '@libertad/sealing'

export interface DeskVaultPorts {
  locks: Locks
  work: VaultWork
  passkeys: Passkeys
  random: Random
  /** The device's clock, milliseconds. */
  now(): number
}

export type DeskWay = { passphrase: string } | { passkey: true }

/** The vault as it lies in the browser: each change of it is whole or was not made. */
interface VaultRow {
  passphrases: PassphraseLock[]
  passkey?: PasskeyLock
}

const rows = { vault: 'desk-vault', tries: 'desk-tries' }

/** The vault of this desk. Its key is in here while it is open, and in nothing that is drawn. */
export async function deskVault({ locks, work, passkeys, random, now }: DeskVaultPorts) {
  let row = await locks.read<VaultRow>(rows.vault)
  let tries: Tries = asOfNow((await locks.read<Tries>(rows.tries)) ?? noTries, now())
  let key: Uint8Array | undefined

  async function count(next: Tries): Promise<void> {
    tries = next
    await locks.write(rows.tries, next)
  }

  async function secretOf(way: DeskWay): Promise<Secret | undefined> {
    if ('passphrase' in way) return { type: 'passphrase', passphrase: way.passphrase }
    const prf = row?.passkey && (await passkeys.ask(row.passkey.credential))
    return prf && { type: 'passkey', prf }
  }

  function opened(with_: Uint8Array): VaultBox {
    key = with_
    return vaultBox(with_, random)
  }

  return {
    made: () => row !== undefined,
    hasPasskey: () => row?.passkey !== undefined,
    waitUntil: () => waitUntil(tries, now()),

    /** Makes the vault and opens it; one that is there already is not made anew. */
    async setUp(passphrase: string): Promise<{ weak: PassphraseWeakness[] } | { box: VaultBox }> {
      if (row) throw new RangeError('this browser has a vault')
      const weak = passphraseWeaknesses(passphrase)
      if (weak.length > 0) return { weak }
      const fresh = random(32)
      const made: VaultRow = {
        passphrases: await work.passphrases(fresh, passphrase, await work.cost()),
      }
      await locks.write(rows.vault, made)
      row = made
      return { box: opened(fresh) }
    },

    /** A wrong try is on the disk before it is made; each makes the wait longer. */
    async open(way: DeskWay): Promise<{ box: VaultBox } | { waitUntil: number | undefined }> {
      const until = waitUntil(tries, now())
      if (!row || until !== undefined) return { waitUntil: until }
      if ('passphrase' in way) await count({ wrong: tries.wrong + 1, at: now() })
      const secret = await secretOf(way)
      const { passkey, passphrases } = row
      const found = secret && (await work.open([...passphrases, ...(passkey ? [passkey] : [])], secret))
      if (!found || 'refused' in found) return { waitUntil: waitUntil(tries, now()) }
      await count(noTries)
      return { box: opened(found.key) }
    },

    /** Another way into the open vault; `false` where this device has no passkey that can, or nobody touched it. */
    async addPasskey(): Promise<boolean> {
      const made = row && key && (await passkeys.make())
      if (!row || !key || !made) return false
      const lock = (await addLock(key, { type: 'passkey', ...made }, random)) as PasskeyLock
      const next = { ...row, passkey: lock }
      await locks.write(rows.vault, next)
      row = next
      return true
    },

    /** Without its locks a vault opens for nobody. An open one is closed first, by whoever holds it. */
    async forget(): Promise<void> {
      if (key) throw new RangeError('an open vault is not forgotten')
      await locks.drop(rows.vault)
      await count(noTries)
      row = undefined
    },

    drop(): void {
      key?.fill(0)
      key = undefined
    },
  }
}

export type DeskVault = Awaited<ReturnType<typeof deskVault>>
