import { randomBytes, randomUUID } from 'node:crypto'
import { isRefusal, type Refusal, type Role } from '@libertad/domain'
import {
  enrolmentParcel,
  foundingParcel,
  memoryStorage,
  openParticipant,
  progressAfter,
  type FirstParcel,
  type MemoryStorage,
  type Participant,
} from '@libertad/participant'
import { hubClient, type HubClient } from '@libertad/protocol'
import { keyPair, type KeyPair } from '../apps/command/src/device-keys.ts'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { verifySignature } from '../apps/hub/src/keys/verify.ts'

export interface Place {
  operation: string
  registry: string
  participants: string
  cell: string
  agency: string
}

export interface Member extends Participant {
  client: HubClient
  storage: MemoryStorage
  keys: { device: KeyPair; actor: KeyPair }
  agency: string
}

export interface Joins {
  agency: string
  roles: Role[]
  teams?: string[]
  /** The device's clock, milliseconds; right when left out. */
  now?: () => number
}

/** What lies between a device and the hub: by default a line that loses nothing. */
export type Line = (hub: HubClient) => Pick<HubClient, 'push' | 'pull' | 'sealed'>

export interface People {
  founder(): Promise<Member>
  /** Brings a person into an agency with roles, and enrols a device of hers. */
  member(by: Member, joins: Joins): Promise<Member>
  /** The same device after its program was closed: what its storage holds, and nothing else. */
  reopened(member: Member, line?: Line): Promise<Member>
  /** Her way to this hub, whichever hub she was enrolled at. */
  clientOf(member: Pick<Member, 'identity' | 'keys'>): HubClient
  agency(by: Member, country: string): Promise<{ id: string; audience: string }>
  team(by: Member, agency: string): Promise<{ id: string; audience: string }>
}

export const opening = { handling: 'participants', reviewOn: '2030-01-01' } as const

export function must<T>(value: T | Refusal | undefined): T {
  if (isRefusal(value)) throw new Error(`refused: ${value.refused} ${value.at ?? ''}`)
  return value as T
}

export const aPlace = (): Place => ({
  ...{ operation: randomUUID(), registry: randomUUID(), participants: randomUUID(), cell: randomUUID() },
  agency: randomUUID(),
})

const ports = (now: () => number = Date.now) => ({
  ...{ sha256, verify: verifySignature, random: (n: number) => new Uint8Array(randomBytes(n)), now },
  uuid: () => randomUUID(),
})

const newKeys = (): Member['keys'] => ({
  device: keyPair(new Uint8Array(randomBytes(32))),
  actor: keyPair(new Uint8Array(randomBytes(32))),
})

interface Ids {
  person: string
  device: string
  agency: string
}

/** People with real keys, who reach a hub over HTTP as devices do. */
export function people(origin: string, operation: Place, mode: 'real' | 'demonstration'): People {
  const clientOf = ({ identity, keys }: Pick<Member, 'identity' | 'keys'>, now?: () => number) =>
    hubClient({ origin, fetch, ...ports(now) }, { device: identity.device, sign: keys.device.sign })

  async function open(
    ids: Ids,
    keys: Member['keys'],
    storage: MemoryStorage,
    now?: () => number,
    line: Line = (hub) => hub,
  ): Promise<Member> {
    const client = clientOf({ identity: { ...ids, operation: operation.operation }, keys }, now)
    const sign = { device: keys.device.sign, actor: keys.actor.sign }
    const participant = await openParticipant(
      { ...ports(now), storage, hub: line(client), sign },
      { operation: operation.operation, person: ids.person, device: ids.device },
    )
    return Object.assign(participant, { client, storage, keys, agency: ids.agency })
  }

  async function opened(ids: Ids, keys: Member['keys'], first: FirstParcel, now?: () => number) {
    const storage = memoryStorage()
    await storage.write([{ put: 'progress', value: progressAfter(first) }])
    return open(ids, keys, storage, now)
  }

  const anybody = () => hubClient({ origin, fetch, ...ports() })

  return {
    clientOf,

    async founder() {
      const keys = newKeys()
      const ids = { person: randomUUID(), device: randomUUID(), agency: operation.agency }
      const place = {
        ...{ operation: operation.operation, subject: operation.operation, audience: operation.registry },
        ...{ agency: operation.agency, actor: ids.person, device: ids.device },
      }
      const sign = { device: keys.device.sign, actor: keys.actor.sign }
      const first = await foundingParcel({ ...ports(), sign }, place, {
        ...opening,
        ...{ name: 'Operation Test', firstDay: '2018-04-03', lastDay: '2018-04-09' },
        ...{ zone: 'America/Barbados', demonstration: mode === 'demonstration' },
        agency: {
          ...{ id: operation.agency, audience: randomUUID(), name: 'Coordinating unit' },
          ...{ type: 'coordination', country: 'BB' },
        },
        person: { id: ids.person, workName: 'First Coordinator' },
        device: { id: ids.device, deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey },
        ...{ participants: operation.participants, cell: operation.cell },
      })
      const reply = must(await anybody().found(first.parcel))
      must(reply.parcels[0] as Refusal)
      return opened(ids, keys, first)
    },

    async member(by, { agency, roles, teams = [], now }) {
      const inRegistry = { audience: operation.registry, agency: by.agency }
      const joined = { ...opening, agency, workName: 'Made Up', roles, teams }
      const person = must(await by.write({ kind: 'person.joined', ...inRegistry, content: joined })).subject
      const invitation = keyPair(new Uint8Array(randomBytes(32)))
      const expiresAt = '2099-01-01T00:00:00.000Z'
      const invited = { ...opening, person, invitationKey: invitation.publicKey, expiresAt }
      const device = must(await by.write({ kind: 'device.invited', ...inRegistry, content: invited })).subject
      must(await by.push())
      const keys = newKeys()
      const sign = { device: keys.device.sign, actor: keys.actor.sign }
      const first = await enrolmentParcel(
        { ...ports(now), sign, signAsInvited: invitation.sign },
        { operation: operation.operation, device, person, agency, registry: operation.registry, secret: '' },
        { deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey },
      )
      const reply = must(await anybody().enrol(operation.operation, first.parcel))
      must(reply.parcels[0] as Refusal)
      return opened({ person, device, agency }, keys, first, now)
    },

    reopened({ identity, agency, keys, storage }, line) {
      const { person, device } = identity
      return open({ person, device, agency }, keys, storage, undefined, line)
    },

    async agency(by, country) {
      const audience = randomUUID()
      const of = { name: `Police of ${country}`, type: 'police' as const, languages: ['eng'], audience }
      const { subject } = must(
        await by.write({
          ...{ kind: 'agency.joined', audience: operation.registry, agency: by.agency },
          content: { ...opening, country, ...of },
        }),
      )
      must(await by.push())
      return { id: subject, audience }
    },

    async team(by, agency) {
      const audience = randomUUID()
      const { subject } = must(
        await by.write({
          ...{ kind: 'team.formed', audience: operation.registry, agency },
          content: { ...opening, number: 1, audience },
        }),
      )
      must(await by.push())
      return { id: subject, audience }
    },
  }
}
