import { createHash } from 'node:crypto'
import { IDBFactory } from 'fake-indexeddb'
import { browserStore, type VaultWork } from '@libertad/browser'
import { leastCost, type Lock, type OpenedVault, type PassphraseLock, type PinLock } from '@libertad/sealing'
import { inside } from '../apps/field/src/journal/inside/inside.ts'
import type { FieldPort } from '../apps/field/src/model/field-port.ts'
import { madeUpPlace } from '../apps/field/src/testing/made-up-place.ts'
import { aPhone, digits, passphrase, placeOf, started, vaultOf, type Phone } from './field-phone.ts'

const hashed = (secret: string) => createHash('sha256').update(secret).digest('base64url')

/** A vault's work without its cost, for proofs of what stands on it: its locks protect nothing. */
export const quickWork: VaultWork = {
  cost: async () => leastCost,
  passphrases: async (key, secret) =>
    [secret, `no ${secret}`].map((one) => quickLock<PassphraseLock>({ type: 'passphrase' }, one, key)),
  number: async (key, { pin, until }) => quickLock<PinLock>({ type: 'pin', until }, pin, key),
  async open(locks, secret) {
    const text = secret.type === 'passphrase' ? secret.passphrase : secret.type === 'pin' ? secret.pin : ''
    const at = locks.findIndex((lock) => lock.type === secret.type && opens(lock, text))
    return at < 0 ? { refused: 'secret_wrong' } : { ...opens(locks[at]!, text)!, at }
  },
}

const quickLock = <Of extends Lock>(head: object, secret: string, key: Uint8Array) => {
  const inner = JSON.stringify({ is: hashed(secret), key: Buffer.from(key).toString('base64url') })
  const sealed = Buffer.from(inner).toString('base64url')
  return { ...head, cost: leastCost, salt: 'A'.repeat(22), sealed } as unknown as Of
}

function opens({ sealed }: Lock, secret: string): OpenedVault | undefined {
  try {
    const inner = JSON.parse(Buffer.from(sealed, 'base64url').toString()) as { is: string; key: string }
    const key = new Uint8Array(Buffer.from(inner.key, 'base64url'))
    return inner.is === hashed(secret) ? { kind: 'vault', key } : undefined
  } catch {
    return undefined
  }
}

export interface Planted {
  phone: Phone
  /** First of its sites, its team, and who would take a person in. */
  site: string
  team: string
  shelter: { agency: string; service: string }
}

export const nowhere = 'http://127.0.0.1:9'

/** A phone without a network that was enrolled somewhere: it has a day's sites, a shelter's keys, and its own. */
export async function planted(disk = new IDBFactory()): Promise<Planted> {
  const phone = { ...aPhone(disk, quickWork), network: false }
  await (await started(phone, nowhere)).setUp({ passphrase, digits })
  const answer = await (await vaultOf(phone)).tryOpen({ way: 'number', digits })
  if (!('open' in answer)) throw new Error('the vault did not open')
  const store = await browserStore({ ...placeOf(phone), box: answer.open.box })
  const now = () => Date.now()
  const { place, identity, changes, sites, shelter } = await madeUpPlace(now())
  await store.begin(identity)
  await store.storage.write(changes)
  const nothing = () => undefined
  const here = await inside(
    {
      ...{
        store,
        origin: nowhere,
        fetch,
        wallNow: now,
        now,
        changed: nothing,
        refused: nothing,
        plays: nothing,
      },
      ...{ decoy: true, lease: () => ({ until: now() + 1, hours: 1 }) },
    },
    identity,
  )
  await here.keys.keys.begin()
  await here.keys.keys.confirmRoot(shelter.agency, shelter.rootKey)
  await here.stop()
  store.close()
  return { phone, site: sites[0]!, team: place.team, shelter }
}

/** The phone after its program was killed and its number given. */
export async function reopened(phone: Phone): Promise<FieldPort> {
  const port = await started(phone, nowhere)
  const answer = await port.tryUnlock({ way: 'number', digits })
  if (!answer.opened) throw new Error(answer.why)
  return port
}
