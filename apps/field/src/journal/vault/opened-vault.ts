import { toBase64url } from '@libertad/protocol'
import { addLock, destroyOthers, pinFits, vaultBox, type PasskeyLock, type VaultBox } from '@libertad/sealing'
import { noInside, openInside, sealInside, type DecoyDay, type VaultInside } from './inside-vault.ts'
import { newLease } from './leases.ts'
import type { VaultPorts } from './phone-vault.ts'
import { locksOf, withLocks, type VaultRow, type VaultRows } from './vault-row.ts'

/** An open vault. Its key is here and nowhere else, until `drop`. */
export interface OpenedPhone {
  box: VaultBox
  inside(): VaultInside
  /** Changes what stands inside; another length of the lease begins one. On the disk when it is answered. */
  change(next: Partial<Omit<VaultInside, 'day' | 'duress'>>): Promise<void>
  /** `tooWeak`: the number is none, or the one for every day. */
  setDuress(digits: string | undefined, day: DecoyDay): Promise<'set' | 'tooWeak'>
  addPasskey(): Promise<boolean>
  leaseEnds(): number
  /** Forgets the key. */
  drop(): void
}

/** The vault of a key, or `undefined` where what stands inside is damaged. `row` is what lies on the phone. */
export async function openedVault(
  ports: VaultPorts & { rows: VaultRows; changed(row: VaultRow): void },
  first: VaultRow,
  key: Uint8Array,
) {
  const { rows, random } = ports
  const box = vaultBox(key, random)
  const found = await openInside(box, first.insides)
  if (!found) return undefined
  let row = first
  let { inside, at } = found

  async function keep(next: VaultRow): Promise<void> {
    await rows.keepVault(next)
    row = next
    ports.changed(row)
  }

  async function renew(next: VaultInside): Promise<void> {
    const deviceKey = await rows.deviceKey()
    if (!deviceKey) throw new RangeError('this phone has no key of its own')
    const lease = await newLease(ports, { key, inside: next, deviceKey, cost: row.cost })
    await keep({ ...row, ...lease })
    inside = next
    at = (await openInside(box, row.insides))!.at
  }

  /** Under duress everything that opens the true vault is destroyed before anything is shown. */
  async function destroyTrue(keptLock: number): Promise<void> {
    const burnt = withLocks(row, destroyOthers(locksOf(row), keptLock, random))
    const insides = row.insides.map((one, place) => (place === at ? one : noInside(one, random)))
    // Where the disk has no room to write over them, they are deleted with the rest.
    await keep({ ...burnt, insides }).catch(() => rows.destroy())
  }

  return {
    ...{ box, inside: () => inside },
    leaseEnds: () => row.numbers[0]!.until,
    /** What an opening entails: duress is carried out, and whoever knows the passphrase begins a new lease. */
    async begin(byLock: number, renews: boolean): Promise<void> {
      if (inside.day) await destroyTrue(byLock)
      else if (renews) await renew(inside).catch(() => undefined)
    },
    async change(next: Parameters<OpenedPhone['change']>[0]): Promise<void> {
      const wanted = { ...inside, ...next }
      if (wanted.leaseHours !== inside.leaseHours) return renew(wanted)
      const sealed = await sealInside(key, wanted, random)
      await keep({ ...row, insides: row.insides.map((one, place) => (place === at ? sealed : one)) })
      inside = wanted
    },
    async setDuress(digits: string | undefined, day: DecoyDay): Promise<'set' | 'tooWeak'> {
      if (digits !== undefined && (!pinFits(digits) || digits === inside.digits)) return 'tooWeak'
      const { duress: _, ...without } = inside
      const duress = digits === undefined ? {} : { duress: { digits, key: toBase64url(random(32)), day } }
      await renew({ ...without, ...duress })
      return 'set'
    },
    async addPasskey(): Promise<boolean> {
      const made = await ports.passkeys.make()
      if (!made) return false
      const passkey = (await addLock(key, { type: 'passkey', ...made }, random)) as PasskeyLock
      await keep({ ...row, passkey })
      return true
    },
    drop: () => void key.fill(0),
  }
}
