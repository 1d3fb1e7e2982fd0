import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { randomBytes } from 'node:crypto'
import { browserLocks, browserStore, type Outcome } from '@libertad/browser'
import { rolesTowards, type Role } from '@libertad/domain'
import { careRoom } from '../apps/room/src/journal/care/care-room.ts'
import { deskVault } from '../apps/room/src/journal/vault/desk-vault.ts'
import type { CareModel } from '../apps/room/src/model/care-model.ts'
import type { CarePort } from '../apps/room/src/model/care-port.ts'
import { deviceLabels } from '../apps/room/src/view/labels.ts'
import { subjectBook } from '../apps/room/src/view/subjects.ts'
import type { TestHub } from './a-hub.ts'
import { quickWork } from './field-planted.ts'
import type { Member } from './people.ts'

/** No keeper is named in these proofs: nothing is asked of anybody. */
const noKeeper = {
  ...{ origin: 'http://nowhere', fetch, wallNow: Date.now, sign: async () => new Uint8Array(64) },
  keysOf: async () => ({ version: 1, keys: [] }),
}

export const passphrase = 'river lantern copper orchard violet harbour'

/** One desk: its device, its disk, and the door that its pages know. */
export interface Desk {
  member: Member
  disk: IDBFactory
  care: CarePort
  /** How often the page was loaded anew by the vault. */
  reloads(): number
  /** Sends, fetches, and works out what follows. */
  comesUpToDate(): Promise<void>
  model(): CareModel
}

const random = (length: number) => new Uint8Array(randomBytes(length))

/** What an act answered, or its refusal as an error. */
export function won<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.refused} ${outcome.refusal.at ?? ''}`)
  return outcome.value
}

/** A desk of a member, with its vault as the disk has it: closed. */
export async function deskOf(member: Member, disk = new IDBFactory()): Promise<Desk> {
  const place = { database: 'libertad', indexedDB: disk, IDBKeyRange }
  const passkeys = { make: async () => undefined, ask: async () => undefined }
  const vault = await deskVault({
    locks: browserLocks(place),
    work: quickWork,
    passkeys,
    random,
    now: Date.now,
  })
  const store = await browserStore(place)
  const book = subjectBook()
  let reloads = 0
  const subjects = () => {
    book.take(member.entries())
    return book.at(undefined)
  }
  const { person, operation } = member.identity
  const care = careRoom({
    tokens: noKeeper,
    ...{ participant: member, agency: member.agency, store, vault, subjects },
    entry: (id) => [...member.entries()].find((entry) => entry.id === id),
    labels: () => deviceLabels(member.who),
    roles: () => {
      const here = member.who.people.get(person)
      return here ? rolesTowards(here, operation) : []
    },
    ...{ withoutNextStep: () => [], now: Date.now, wallNow: Date.now, page: new EventTarget() },
    reload: () => void reloads++,
    send: async () => (await member.push()) ?? (await member.pull()),
    changed: () => undefined,
  })
  return {
    ...{ member, disk, care, reloads: () => reloads },
    async comesUpToDate() {
      // Twice: what was fetched may have to be answered, and what was answered to be sent.
      for (let turn = 0; turn < 2; turn++) {
        await member.push()
        await member.pull()
        await care.settled()
      }
    },
    model: () => care.care()!,
  }
}

/** A new person of an agency, and the desk on which she made her vault. */
export async function newDesk(it: TestHub, by: Member, agency: string, roles: Role[]): Promise<Desk> {
  const desk = await deskOf(await it.member(by, { agency, roles }))
  await desk.comesUpToDate()
  won(await desk.care.setUpVault(passphrase))
  return desk
}

/** Lets a desk into its agency: the root's digits are read to it, it offers its key, and the holder certifies it. */
export async function letIn(holder: Desk, joins: Desk): Promise<void> {
  await joins.comesUpToDate()
  won(await joins.care.keys.pinRoot(holder.model().keys.root.groups!.join(' ')))
  await holder.comesUpToDate()
  const { person } = joins.member.identity
  const offer = holder.model().keys.offers.find((one) => one.person === person)!
  won(await holder.care.keys.certifyMember(offer.person, offer.device, offer.recipient))
  await joins.comesUpToDate()
}

/** An agency whose lead made its keys at a desk. */
export async function deskAgency(it: TestHub, founder: Member, country: string) {
  const { id, audience } = await it.agency(founder, country)
  const lead = await newDesk(it, founder, id, ['country_lead'])
  const team = await it.team(lead.member, id)
  await lead.comesUpToDate()
  won(await lead.care.keys.begin())
  return { id, audience, team, lead }
}
