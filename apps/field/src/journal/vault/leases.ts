import type { VaultWork } from '@libertad/browser'
import { destroyOthers, type PinLock, type Random } from '@libertad/sealing'
import { fromBase64url, toBase64url } from '@libertad/protocol'
import { noInside, sealInside, type VaultInside } from './inside-vault.ts'
import type { VaultRow } from './vault-row.ts'

interface Ports {
  work: VaultWork
  random: Random
  now(): number
}

const hour = 3_600_000

/**
 * Both numbers of a vault and what stands inside of each, made anew for a lease from now on. Where no number for duress
 * was chosen, something that opens nothing stands in its place.
 */
export async function newLease(
  { work, random, now }: Ports,
  {
    key,
    inside,
    deviceKey,
    cost,
  }: { key: Uint8Array; inside: VaultInside; deviceKey: CryptoKey; cost: VaultRow['cost'] },
): Promise<Pick<VaultRow, 'numbers' | 'insides'>> {
  const until = now() + inside.leaseHours * hour
  const mine = await work.number(key, { pin: inside.digits, deviceKey, until, cost })
  const own = await sealInside(key, inside, random)
  const other = await duressSide()
  const isFirst = (random(1)[0]! & 1) === 1
  const inOrder = <Of>(one: Of, two: Of) => (isFirst ? [one, two] : [two, one])
  return { numbers: inOrder(mine, other.lock), insides: inOrder(own, other.inside) }

  async function duressSide(): Promise<{ lock: PinLock; inside: string }> {
    if (!inside.duress) {
      const form = { ...mine, salt: toBase64url(random(fromBase64url(mine.salt)!.length)) }
      const [, lock] = destroyOthers([mine, form], 0, random) as PinLock[]
      return { lock: lock!, inside: noInside(own, random) }
    }
    const { digits, key: text, day } = inside.duress
    const decoyKey = fromBase64url(text)!
    const { duress: _, ...shared } = inside
    return {
      lock: await work.number(decoyKey, { pin: digits, deviceKey, until, cost }),
      inside: await sealInside(decoyKey, { ...shared, digits, day }, random),
    }
  }
}
