import { newSigningKey, RowDamaged, type BrowserStore, type KeptIdentity } from '@libertad/browser'
import type { DecoyDay } from '../vault/inside-vault.ts'
import { madeUpRegistry } from './who-is-who.ts'

/** An ordinary morning before the work: the people and the place are as everybody nearby knows them, and nothing else is here. */
export async function plantDecoy(
  store: BrowserStore,
  day: DecoyDay,
  { uuid, now }: { uuid(): string; now(): number },
): Promise<KeptIdentity> {
  const planted = await store.identity().catch((error: unknown) => {
    // What the true vault sealed is there and opens for nobody.
    if (error instanceof RowDamaged) return undefined
    throw error
  })
  if (planted) return planted
  const { place, journal } = madeUpRegistry(day, uuid, now() - 26 * 3_600_000)
  const [device, actor] = await Promise.all([
    newSigningKey({ toBeSealed: true }),
    newSigningKey({ toBeSealed: true }),
  ])
  const identity: KeptIdentity = {
    ...{ operation: place.operation, person: place.person, device: place.device, agency: place.agency },
    keys: { device: device.kept, actor: actor.kept },
  }
  await store.begin(identity)
  await store.storage.write(journal.changes())
  return identity
}
