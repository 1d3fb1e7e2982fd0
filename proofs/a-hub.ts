import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
import type { TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { hub, type Hub } from '../apps/hub/src/hub.ts'
import { hubKey } from '../apps/hub/src/keys/hub-key.ts'
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

export interface TestHub {
  hub: Hub
  origin: string
  operation: Place
  founder(): Promise<Member>
  /** Brings a person into an agency with roles, and enrols a device of hers. */
  member(by: Member, joins: { agency: string; roles: Role[]; teams?: string[] }): Promise<Member>
  agency(by: Member, country: string): Promise<{ id: string; audience: string }>
  team(by: Member, agency: string): Promise<{ id: string; audience: string }>
  close(): Promise<void>
}

export const opening = { handling: 'participants', reviewOn: '2030-01-01' } as const

export function must<T>(value: T | Refusal | undefined): T {
  if (isRefusal(value)) throw new Error(`refused: ${value.refused} ${value.at ?? ''}`)
  return value as T
}

const ports = () => ({
  ...{
    sha256,
    verify: verifySignature,
    random: (n: number) => new Uint8Array(randomBytes(n)),
    now: () => Date.now(),
  },
  uuid: () => randomUUID(),
})

/** A hub on a test database that listens on a free port, and people with real keys who reach it over HTTP. */
export async function aHub(
  db: TestDatabase,
  mode: 'real' | 'demonstration' = 'real',
  reserve = 0,
): Promise<TestHub> {
  const folder = mkdtempSync(join(tmpdir(), 'libertad-hub-'))
  const settings = {
    version: 'test',
    mode,
    dataFolder: folder,
    reserve,
    roomFolder: join(folder, 'room'),
    note: () => undefined,
  }
  const running = await hub(db.database, hubKey(join(folder, 'key.pem')), settings)
  await running.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = running.app.server.address() as { port: number }
  const origin = `http://127.0.0.1:${port}`
  const operation: Place = {
    ...{ operation: randomUUID(), registry: randomUUID(), participants: randomUUID(), cell: randomUUID() },
    agency: randomUUID(),
  }

  async function open(
    ids: { person: string; device: string; agency: string },
    keys: Member['keys'],
    first: FirstParcel,
  ): Promise<Member> {
    const storage = memoryStorage()
    await storage.write([{ put: 'progress', value: progressAfter(first) }])
    const client = hubClient({ origin, fetch, ...ports() }, { device: ids.device, sign: keys.device.sign })
    const participant = await openParticipant(
      { ...ports(), storage, hub: client, sign: { device: keys.device.sign, actor: keys.actor.sign } },
      { operation: operation.operation, person: ids.person, device: ids.device },
    )
    return Object.assign(participant, { client, storage, keys, agency: ids.agency })
  }

  const newKeys = (): Member['keys'] => ({
    device: keyPair(new Uint8Array(randomBytes(32))),
    actor: keyPair(new Uint8Array(randomBytes(32))),
  })

  return {
    hub: running,
    origin,
    operation,
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
        ...{
          name: 'Operation Test',
          firstDay: '2018-04-03',
          lastDay: '2018-04-09',
          zone: 'America/Barbados',
        },
        demonstration: mode === 'demonstration',
        agency: {
          id: operation.agency,
          audience: randomUUID(),
          name: 'Coordinating unit',
          type: 'coordination',
          country: 'BB',
        },
        person: { id: ids.person, workName: 'First Coordinator' },
        device: { id: ids.device, deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey },
        ...{ participants: operation.participants, cell: operation.cell },
      })
      const reply = must(await hubClient({ origin, fetch, ...ports() }).found(first.parcel))
      must(reply.parcels[0] as Refusal)
      return open(ids, keys, first)
    },
    async member(by, { agency, roles, teams = [] }) {
      const person = must(
        await by.write({
          ...{ kind: 'person.joined', audience: operation.registry, agency: by.agency },
          content: { ...opening, agency, workName: 'Made Up', roles, teams },
        }),
      ).subject
      const invitation = keyPair(new Uint8Array(randomBytes(32)))
      const device = must(
        await by.write({
          ...{ kind: 'device.invited', audience: operation.registry, agency: by.agency },
          content: {
            ...opening,
            person,
            invitationKey: invitation.publicKey,
            expiresAt: '2099-01-01T00:00:00.000Z',
          },
        }),
      ).subject
      must(await by.push())
      const keys = newKeys()
      const first = await enrolmentParcel(
        {
          ...ports(),
          sign: { device: keys.device.sign, actor: keys.actor.sign },
          signAsInvited: invitation.sign,
        },
        { operation: operation.operation, device, person, agency, registry: operation.registry, secret: '' },
        { deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey },
      )
      const reply = must(
        await hubClient({ origin, fetch, ...ports() }).enrol(operation.operation, first.parcel),
      )
      must(reply.parcels[0] as Refusal)
      return open({ person, device, agency }, keys, first)
    },
    async agency(by, country) {
      const audience = randomUUID()
      const { subject } = must(
        await by.write({
          ...{ kind: 'agency.joined', audience: operation.registry, agency: by.agency },
          content: {
            ...opening,
            country,
            name: `Police of ${country}`,
            type: 'police',
            languages: ['eng'],
            audience,
          },
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
    async close() {
      await running.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
