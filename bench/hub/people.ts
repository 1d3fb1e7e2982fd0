import { randomBytes, randomUUID } from 'node:crypto'
import { isRefusal, type Refusal, type Role } from '@libertad/domain'
import { sha256, verifySignature } from '@libertad/hub'
import {
  enrolmentParcel,
  foundingParcel,
  memoryStorage,
  openParticipant,
  progressAfter,
  writeInvitation,
  type FirstParcel,
  type Participant,
} from '@libertad/participant'
import { hubClient, toBase64url, type HubClient } from '@libertad/protocol'
import { keyPair, type KeyPair } from '../../apps/command/src/device-keys.ts'

/** A device that writes parcels of its own making: who it is, and where its chain of parcels stands. */
export interface Writer {
  operation: string
  agency: string
  person: string
  device: string
  keys: { device: KeyPair; actor: KeyPair }
  client: HubClient
  /** Audience of the people whom its team meets. */
  audience: string
  nextSequence: number
  lastRoot: string | null
}

export interface Team {
  id: string
  audience: string
}

export interface Phone {
  participant: Participant
  agency: string
  audience: string
}

export interface Operation {
  team(): Promise<Team>
  /** A field officer of these teams with an enrolled device; what she writes goes to the first team's audience. */
  member(teams: Team[]): Promise<Writer>
  /** The same as the product's own participant, its half of the journal kept in memory. */
  phone(teams: Team[]): Promise<Phone>
  /** What follows the `#` in the link by which such an officer's phone is brought in. */
  invitation(teams: Team[]): Promise<string>
}

type Keys = Writer['keys']

const bytes = (length: number) => new Uint8Array(randomBytes(length))
const ports = {
  ...{ sha256, verify: verifySignature, random: bytes, now: () => Date.now(), uuid: () => randomUUID() },
}
const newKeys = (): Keys => ({ device: keyPair(bytes(32)), actor: keyPair(bytes(32)) })
const signs = ({ device, actor }: Keys) => ({ device: device.sign, actor: actor.sign })
const opening = { handling: 'participants', reviewOn: '2030-01-01' } as const
const anAgency = <Type extends string>(name: string, type: Type) => ({
  ...{ audience: randomUUID() as string, name, type, country: 'GY' },
})

export function must<T>(value: T | Refusal | undefined): T {
  if (isRefusal(value)) throw new Error(`refused: ${value.refused} ${value.at ?? ''}`)
  return value as T
}

interface Ids {
  person: string
  device: string
  agency: string
}

/** Founds an operation on an empty hub, with an agency whose lead brings in everybody else. */
export async function foundOperation(origin: string): Promise<Operation> {
  const operation = randomUUID()
  const registry = randomUUID()
  const ids: Ids = { person: randomUUID(), device: randomUUID(), agency: randomUUID() }
  const anonymous = hubClient({ origin, fetch, ...ports })
  const keys = newKeys()
  const first = await foundingParcel(
    { ...ports, sign: signs(keys) },
    {
      ...{ operation, subject: operation, audience: registry, agency: ids.agency },
      actor: ids.person,
      device: ids.device,
    },
    {
      ...{ ...opening, name: 'Operation Bench', firstDay: '2018-04-03', lastDay: '2018-04-09' },
      ...{ zone: 'America/Barbados', demonstration: false, participants: randomUUID(), cell: randomUUID() },
      agency: { ...anAgency('Coordinating unit', 'coordination'), id: ids.agency },
      person: { id: ids.person, workName: 'First Coordinator' },
      device: { id: ids.device, deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey },
    },
  )
  must(must(await anonymous.found(first.parcel)).parcels[0] as Refusal)

  async function opened(of: Ids, own: Keys, began: FirstParcel): Promise<Participant> {
    const storage = memoryStorage()
    await storage.write([{ put: 'progress', value: progressAfter(began) }])
    return openParticipant(
      { ...ports, storage, hub: clientOf(of, own), sign: signs(own) },
      { operation, person: of.person, device: of.device },
    )
  }
  const clientOf = ({ device }: Ids, own: Keys) =>
    hubClient({ origin, fetch, ...ports }, { device, sign: own.device.sign })

  /** Somebody who is in invites somebody else's device. `secret` is the private half of the invitation's key. */
  async function invited(by: Participant, from: string, agency: string, roles: Role[], teams: string[]) {
    const place = { audience: registry, agency: from }
    const content = { ...opening, agency, workName: 'Made Up', roles, teams }
    const person = must(await by.write({ kind: 'person.joined', ...place, content })).subject
    const secret = bytes(32)
    const invitationKey = keyPair(secret).publicKey
    const invitation = { person, invitationKey, expiresAt: '2099-01-01T00:00:00.000Z' }
    const device = must(
      await by.write({ kind: 'device.invited', ...place, content: { ...opening, ...invitation } }),
    ).subject
    await pushed(by)
    return { of: { person, device, agency }, secret }
  }

  /** Somebody who is in brings in somebody else, whose device is then enrolled. */
  async function joined(...who: Parameters<typeof invited>) {
    const { of, secret } = await invited(...who)
    const own = newKeys()
    const began = await enrolmentParcel(
      { ...ports, sign: signs(own), signAsInvited: keyPair(secret).sign },
      { operation, ...of, registry, secret: '' },
      { deviceKey: own.device.publicKey, actorKey: own.actor.publicKey },
    )
    must(must(await anonymous.enrol(operation, began.parcel)).parcels[0] as Refusal)
    return { of, own, began }
  }

  const founder = await opened(ids, keys, first)
  const police = { ...opening, ...anAgency('Police of GY', 'police'), languages: ['eng'] }
  const { subject: agency } = must(
    await founder.write({
      ...{ kind: 'agency.joined', audience: registry, agency: ids.agency },
      content: police,
    }),
  )
  const entered = await joined(founder, ids.agency, agency, ['country_lead'], [])
  const lead = await opened(entered.of, entered.own, entered.began)

  const officer = <Came>(way: (...who: Parameters<typeof invited>) => Promise<Came>, teams: Team[]) =>
    way(
      ...[lead, agency, agency, ['field_officer'] satisfies Role[]],
      teams.map(({ id }) => id),
    )

  return {
    async team() {
      const audience = randomUUID()
      const content = { ...opening, number: 1, audience }
      const { subject } = must(await lead.write({ kind: 'team.formed', audience: registry, agency, content }))
      await pushed(lead)
      return { id: subject, audience }
    },
    async member(teams) {
      const { of, own, began } = await officer(joined, teams)
      return {
        ...{ operation, ...of, keys: own, client: clientOf(of, own) },
        ...{ audience: teams[0]!.audience, nextSequence: 2, lastRoot: began.root },
      }
    },
    async phone(teams) {
      const { of, own, began } = await officer(joined, teams)
      return { participant: await opened(of, own, began), agency, audience: teams[0]!.audience }
    },
    async invitation(teams) {
      const { of, secret } = await officer(invited, teams)
      return writeInvitation({ operation, ...of, registry, secret: toBase64url(secret) })
    },
  }
}

/** Pushes, and makes sure that nothing was refused. */
async function pushed(participant: Participant): Promise<void> {
  must(await participant.push())
  const [refused] = participant.outbox().needsAttention
  if (refused) throw new Error(`an entry was refused: ${refused.code} ${refused.at ?? ''}`)
}
