import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { randomBytes } from 'node:crypto'
import { browserLocks, vaultWork, type Place, type VaultWork } from '@libertad/browser'
import type { Role } from '@libertad/domain'
import { leastCost } from '@libertad/sealing'
import { writeInvitation } from '@libertad/participant'
import { keyPair } from '../apps/command/src/device-keys.ts'
import { openPhone } from '../apps/field/src/journal/open-phone.ts'
import { phoneVault } from '../apps/field/src/journal/vault/phone-vault.ts'
import type { FieldPort } from '../apps/field/src/model/field-port.ts'
import type { TestHub } from './a-hub.ts'
import { must, opening } from './people.ts'
import { synced, type Keyed, type KeyedAgency } from './with-keys.ts'

export const passphrase = 'river lantern copper orchard violet harbour'
export const digits = '480215'

/** A phone as a thing: its disk, its clock, and whether it has a network. */
export interface Phone {
  disk: IDBFactory
  /** Added to the time, milliseconds. */
  clockOff: number
  network: boolean
  work: VaultWork
}

const random = (length: number) => new Uint8Array(randomBytes(length))
/** The cheapest that is allowed. */
const cheapWork = { ...vaultWork(random, () => 0), cost: async () => leastCost }

export const aPhone = (disk = new IDBFactory(), work: VaultWork = cheapWork): Phone => ({
  ...{ disk, clockOff: 0, network: true, work },
})

const noTab = { first: true, whenFirst: Promise.resolve() }

export const placeOf = ({ disk }: Phone): Place => ({
  ...{ database: 'libertad-field', indexedDB: disk, IDBKeyRange },
})

export const vaultOf = (phone: Phone) =>
  phoneVault({
    ...{ locks: browserLocks(placeOf(phone)), work: phone.work, random },
    now: () => Date.now() + phone.clockOff,
    passkeys: { make: async () => undefined, ask: async () => undefined },
  })

/** Starts the phone's program, as after it was closed or killed: nothing but the disk is known. */
export async function started(phone: Phone, origin: string, tab = noTab): Promise<FieldPort> {
  const line: typeof fetch = (...asked) =>
    phone.network ? fetch(...asked) : Promise.reject(new TypeError('no network'))
  return openPhone({
    ...{ place: placeOf(phone), vault: await vaultOf(phone), origin, fetch: line, tab },
    wallNow: () => Date.now() + phone.clockOff,
  })
}

export async function unlocked(phone: Phone, origin: string): Promise<FieldPort> {
  const port = await started(phone, origin)
  const answer = await port.tryUnlock({ way: 'number', digits })
  if (!answer.opened) throw new Error(answer.why)
  return port
}

/** An invitation of the lead for somebody of her agency, as a link's secret. */
export async function anInvitation(
  it: TestHub,
  { lead, team, id }: KeyedAgency,
  roles: Role[] = ['field_officer'],
): Promise<string> {
  const inRegistry = { audience: it.operation.registry, agency: id }
  const { member } = lead
  const person = must(
    await member.write({
      ...{ kind: 'person.joined', ...inRegistry },
      content: { ...opening, agency: id, workName: 'T Grant', roles, teams: [team.id] },
    }),
  ).subject
  const secret = random(32)
  const device = must(
    await member.write({
      ...{ kind: 'device.invited', ...inRegistry },
      content: {
        ...{ ...opening, person, invitationKey: keyPair(secret).publicKey },
        expiresAt: '2099-01-01T00:00:00.000Z',
      },
    }),
  ).subject
  must(await member.push())
  return writeInvitation({
    ...{ operation: it.operation.operation, device, person, agency: id },
    ...{ registry: it.operation.registry, secret: Buffer.from(secret).toString('base64url') },
  })
}

/** Makes the vault and enrols: the phone is in, and cannot seal yet. */
export async function enrolled(
  phone: Phone,
  it: TestHub,
  agency: KeyedAgency,
  roles?: Role[],
): Promise<FieldPort> {
  const port = await started(phone, it.origin)
  const made = await port.setUp({ passphrase, digits })
  if (!made.made) throw new Error(made.why)
  const outcome = await port.enrol(await anInvitation(it, agency, roles))
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.refused}`)
  return port
}

/** The lead shows the root's figures, certifies the phone and gives it the epoch: it can seal. */
export async function certified(port: FieldPort, lead: Keyed): Promise<void> {
  const { person } = port.snapshot().model!.me
  const root = lead.casework.secrets.read().pinnedRoot!
  const pinned = await port.pinRoot(lead.keys.fingerprintOf(root).groups.join(' '))
  if (!pinned.ok) throw new Error(`refused: ${pinned.refusal.refused}`)
  await received(port)
  await synced(lead)
  const offer = lead.keys
    .statements()
    .findLast((s) => s.kind === 'person.key_offered' && s.subject === person)!
  must(await lead.keys.certifyMember(person, offer.device, (offer.body as { recipient: string }).recipient))
  await synced(lead)
  must(await lead.keys.shareEpochs())
  await synced(lead)
  await until(port, () => port.snapshot().model?.sealing.may === true)
}

/** Until something is so on the phone, however often it has to ask the hub. */
export async function until(port: FieldPort, isSo: () => boolean, patience = 15_000): Promise<void> {
  const end = Date.now() + patience
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`not so: ${JSON.stringify(port.snapshot())}`)
    port.tryAgain()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Until everything on the phone is with the hub. */
export const received = (port: FieldPort): Promise<void> =>
  until(port, () => port.snapshot().model?.outbox.onlyHere === 0)
