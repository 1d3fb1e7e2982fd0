import { isRefusal, type Refusal } from '@libertad/domain'
import {
  enrolmentParcel,
  foundingParcel,
  openParticipant,
  probeParcel,
  progressAfter,
  type FirstParcel,
  type Participant,
  type VerifySignature,
} from '@libertad/participant'
import { hubClient, type HubClient, type Sha256 } from '@libertad/protocol'
import type { Plan } from '../plan/plan.ts'
import type { CastDevice } from '../world/cast.ts'
import { iso, openedAt, type Step } from '../world/step.ts'
import type { World } from '../world/world.ts'
import { apart } from './apart.ts'
import { careOfPlay } from './casework/care-of-play.ts'
import { keeperOf, type Keeper } from './casework/keeper.ts'
import type { Kept } from './casework/kept.ts'
import type { PlayedTokenKeeper } from './casework/token-keeper.ts'
import { forgetfulStorage } from './forgetful-storage.ts'
import type { PlayerSecrets } from './player-secrets.ts'
import { sideBySide } from './side-by-side.ts'

export interface PlayPorts {
  origin: string
  fetch: typeof fetch
  sha256: Sha256
  verify: VerifySignature
  /** Fresh randomness, for what must never come twice. */
  random(length: number): Uint8Array
  uuid(): string
  /** The wall clock, milliseconds. */
  wallNow(): number
  secrets: PlayerSecrets
  kept: Kept
  /** Who makes tokens of rough keys, once the operation is founded; without one nobody is matched. */
  tokenKeeper(): Promise<PlayedTokenKeeper | undefined>
  /** Resolves when the played moment has come; answers at once while nothing is paced. */
  reach(at: number, tellHub: (at: number) => Promise<void>): Promise<void>
  /** How far it is: steps done of all. */
  progress(done: number, all: number): void
}

/** A refusal in a play is a fault of ours: it names the step by kind and code, never by content. */
export class PlayFault extends Error {}

interface Player {
  participant: Participant
  client: HubClient
  clock: { now: number }
}

type FirstSign = Parameters<typeof probeParcel>[0]['sign']

/** The hub is told its clock a minute ahead at most: steps of one minute share the telling. */
const nextMinute = (at: number) => Math.ceil(at / 60_000) * 60_000

const enrolAtOnce = 32
const stepsAtOnce = 8

/** Plays a world against a hub, through its public interfaces alone: every device enrols, signs and pushes for itself. */
export function player(plan: Plan, world: World, ports: PlayPorts) {
  const { cast } = world
  const ids = { operation: cast.operation, registry: cast.registry }
  const firsts = new Map<string, FirstParcel>()
  const players = new Map<string, Promise<Player>>()
  const enrolled = new Map<string, CastDevice>()
  const audiences = audiencesOfMet(world)
  const draws = ports.secrets.salts('answers')
  const care = careOfPlay(cast, {
    ...ports,
    keeperPorts: ({ id }, origin) => ({
      ...{ ...common, origin, signer: { device: id, sign: ports.secrets.keys(id).device.sign } },
    }),
    pairs: async (device) => (await playerOf(device)).client.pairs(cast.operation),
    draft: async (device, wish) => (await playerOf(device)).client.releaseDraft(cast.operation, wish),
    audienceOf: (person) => audiences.get(person),
    chance: (share) => new DataView(draws(4).buffer).getUint32(0) < share * 2 ** 32,
  })
  const revoked = devicesRevoked(world)
  /** A play that goes on after a cut finds a device revoked that it has yet to play: what it wrote is there. */
  const isGone = ({ id }: CastDevice, { refused }: Refusal) => refused === 'device_revoked' && revoked.has(id)
  let played = 0
  let telling = Promise.resolve()

  const common = {
    origin: ports.origin,
    fetch: ports.fetch,
    sha256: ports.sha256,
    random: ports.random,
    now: ports.wallNow,
  }
  const anonymous = hubClient(common)

  function firstPorts(device: CastDevice, at: number) {
    const keys = ports.secrets.keys(device.id)
    return {
      ...{ sha256: ports.sha256, random: ports.secrets.salts(`${device.id} first`), now: () => at },
      sign: { device: keys.device.sign, actor: keys.actor.sign },
    }
  }

  async function found(at: number): Promise<void> {
    const { founder, cellAgency } = cast
    const keys = ports.secrets.keys(founder.device.id)
    const place = {
      ...{ operation: cast.operation, subject: cast.operation, audience: cast.registry },
      ...{ agency: cellAgency.id, actor: founder.id, device: founder.device.id },
    }
    const { id, audience, name, type, country } = cellAgency
    const first = await foundingParcel(firstPorts(founder.device, at), place, {
      ...openedAt(at),
      ...{
        name: plan.name,
        firstDay: plan.firstDay,
        lastDay: plan.lastDay,
        zone: plan.zone,
        demonstration: true,
      },
      agency: { id, audience, name, type, country },
      person: { id: founder.id, workName: founder.workName },
      device: { id: founder.device.id, deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey },
      ...{ participants: cast.participants, cell: cast.cell },
    })
    const reply = await anonymous.found(first.parcel)
    // A play that goes on after a cut finds its own operation founded already.
    if (isRefusal(reply) && reply.refused !== 'hub_not_empty') throw faultOf('operation.founded', reply)
    firsts.set(founder.device.id, first)
    enrolled.set(founder.device.id, founder.device)
  }

  async function enrol(device: CastDevice, at: number): Promise<void> {
    const keys = ports.secrets.keys(device.id)
    const invitation = ports.secrets.invitation(device.id)
    const first = await enrolmentParcel(
      { ...firstPorts(device, at), signAsInvited: invitation.sign },
      { ...ids, device: device.id, person: device.person, agency: device.agency, secret: '' },
      { deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey },
    )
    const reply = await anonymous.enrol(cast.operation, first.parcel)
    const answer = isRefusal(reply) ? reply : reply.parcels[0]!
    if (isRefusal(answer) && !isGone(device, answer)) throw faultOf('device.enrolled', answer)
    firsts.set(device.id, first)
    enrolled.set(device.id, device)
  }

  function playerOf(device: CastDevice): Promise<Player> {
    let one = players.get(device.id)
    if (!one) {
      one = open(device)
      players.set(device.id, one)
    }
    return one
  }

  async function open(device: CastDevice): Promise<Player> {
    const first = firsts.get(device.id)
    if (!first) throw new PlayFault('a device acts that was never enrolled')
    const keys = ports.secrets.keys(device.id)
    firsts.delete(device.id)
    const storage = forgetfulStorage(progressAfter(first))
    const client = hubClient(common, { device: device.id, sign: keys.device.sign })
    const clock = { now: 0 }
    const participant = await openParticipant(
      {
        ...{
          storage,
          hub: client,
          sha256: ports.sha256,
          verify: ports.verify,
          uuid: ports.uuid,
          now: () => clock.now,
        },
        ...{
          random: ports.secrets.salts(device.id),
          sign: { device: keys.device.sign, actor: keys.actor.sign },
        },
      },
      { operation: cast.operation, person: device.person, device: device.id },
    )
    return { participant: care.watched(device, participant), client, clock }
  }

  /** A device that lost its storage and kept its keys asks the hub how far it was, and goes on from there. */
  async function reopen(device: CastDevice): Promise<Player> {
    const keys = ports.secrets.keys(device.id)
    const client = hubClient(common, { device: device.id, sign: keys.device.sign })
    const sign = { device: keys.device.sign, actor: keys.actor.sign }
    const progress = await lastKnown(client, device, sign)
    const storage = forgetfulStorage(progress)
    const clock = { now: ports.wallNow() }
    const participant = await openParticipant(
      {
        ...{
          storage,
          hub: client,
          sha256: ports.sha256,
          verify: ports.verify,
          uuid: ports.uuid,
          now: () => clock.now,
        },
        ...{ random: ports.random, sign },
      },
      { operation: cast.operation, person: device.person, device: device.id },
    )
    return { participant, client, clock }
  }

  async function lastKnown(client: HubClient, device: CastDevice, sign: FirstSign) {
    const probe = { sha256: ports.sha256, random: ports.random, now: ports.wallNow, sign }
    const asked = await probeParcel(probe, {
      ...ids,
      device: device.id,
      person: device.person,
      agency: device.agency,
    })
    const reply = await client.push(cast.operation, [asked])
    const answer = isRefusal(reply)
      ? reply
      : (reply.parcels[0] as Refusal & { knownRoot?: string; next?: number })
    if (!isRefusal(answer) || answer.refused !== 'parcel_ahead') throw faultOf('rejoin', answer as Refusal)
    const { knownRoot = null, next = 1 } = answer as { knownRoot?: string | null; next?: number }
    return { cursor: '0.0', nextSequence: next, lastRoot: knownRoot, unacknowledged: [], lastSync: undefined }
  }

  /** Answers when the hub's clock has come to a played moment. */
  function tellHub(at: number, finished = false): Promise<void> {
    if (at <= played && !finished) return telling
    played = Math.max(at, played)
    telling = tell(played, finished)
    return telling
  }

  async function tell(at: number, finished: boolean): Promise<void> {
    if (!enrolled.has(cast.administrator.device.id)) return
    const { client } = await playerOf(cast.administrator.device)
    const reply = await client.playClock(cast.operation, iso(at), finished)
    if (isRefusal(reply)) throw faultOf('clock', reply)
  }

  async function act(step: Step): Promise<void> {
    const { participant, clock } = await playerOf(step.device)
    clock.now = step.at + (step.clockOff ?? 0)
    for (const { kind, subject, audience, agency, content } of step.writes) {
      const heads = care.basedOn(participant, kind, subject)
      const writing = { kind, subject, audience, agency, content: content as never, ...heads }
      const written = await participant.write(writing)
      if (isRefusal(written)) throw faultOf(kind, written)
    }
    const stuck = await care.does(step, { participant, clock })
    if (stuck && !isGone(step.device, stuck.refusal)) throw faultOf(stuck.deed, stuck.refusal)
    if (step.sends) {
      const trouble = await participant.push()
      if (trouble && !isGone(step.device, trouble)) throw faultOf('push', trouble)
      const [refused] = participant.outbox().needsAttention
      if (refused) {
        const kind = participant.headerOf(refused.id)?.kind
        throw new PlayFault(`${kind ?? 'an entry'} was refused: ${refused.code} ${refused.at ?? ''}`.trim())
      }
      care.sent(step.device, participant)
    }
    const enrols = step.enrols ?? []
    for (let i = 0; i < enrols.length; i += enrolAtOnce) {
      await Promise.all(enrols.slice(i, i + enrolAtOnce).map((device) => enrol(device, step.at)))
    }
  }

  return {
    /** Plays from the beginning, or on from where a cut play was, to the end. */
    async play(): Promise<void> {
      await found(world.steps[0]!.at)
      const flow = sideBySide<Step>(stepsAtOnce, apart)
      let done = 0
      for (const step of world.steps) {
        await ports.reach(step.at, tellHub)
        await flow.run(step, async () => {
          // The hub's clock matters where something reaches the hub.
          if (step.sends || step.enrols) await tellHub(nextMinute(step.at))
          await act(step)
          ports.progress(++done, world.steps.length)
        })
      }
      await flow.end()
      await ports.reach(world.actionEnds, tellHub)
      await tellHub(world.actionEnds, true)
    },
    /** Takes up a play that was finished: the founder and the host are again on their devices. */
    async rejoin(): Promise<void> {
      for (const device of [cast.founder.device, cast.host]) {
        enrolled.set(device.id, device)
        players.set(device.id, reopen(device))
      }
    },
    /** The founder's half of the journal, to read the hub's figures as a coordinator does. */
    coordinator: () => playerOf(cast.founder.device),
    playerOf,
    /** Who holds the roots of the seat's agencies, ready to let in who comes to watch. `now`: the journal's clock. */
    keepers(now: () => number): Promise<Keeper[]> {
      const { lead, caseWorker, keepers } = cast.seat
      const played = devicesOfPlay(world)
      return Promise.all(
        keepers.map(async (device) => {
          const holder = device.person === lead.id ? lead : caseWorker
          const { participant, clock } = await reopen(device)
          const ownClock = () => (clock.now = now())
          return keeperOf({ ...ports, participant, now: ownClock }, device, holder.device.id, played)
        }),
      )
    },
  }
}

/** Audiences of the people met, by their random ids. */
const audiencesOfMet = ({ steps }: World) =>
  new Map(
    steps.flatMap(({ writes }) =>
      writes
        .filter(({ kind }) => kind === 'person_met.recorded')
        .map(({ subject, audience }) => [subject, audience] as const),
    ),
  )

const devicesRevoked = ({ steps }: World) =>
  new Set(
    steps.flatMap(({ writes }) =>
      writes.filter(({ kind }) => kind === 'device.revoked').map((one) => one.subject),
    ),
  )

const devicesOfPlay = ({ steps }: World) => new Set(steps.map(({ device }) => device.id))

function faultOf(what: string, refusal: Refusal): PlayFault {
  return new PlayFault(`${what} was refused: ${refusal.refused} ${refusal.at ?? ''}`.trim())
}
