import type * as z from 'zod/mini'
import { instant, refuse, rolesTowards, type Refusal, type WhoBook } from '@libertad/domain'
import {
  enrolRequest,
  firstCursor,
  foundRequest,
  invitationRequest,
  mostLinks,
  playClock as playClockRequest,
  playWish,
  pushRequest,
  releaseRequest,
  sealedRequest,
  type HubCard,
  type InvitationCard,
  type Me,
  type Parcel,
  type PublicReply,
  type PushReply,
  type ReleaseDraft,
  type ReleaseRequest,
  type RouteName,
} from '@libertad/protocol'
import type { Database } from '../database/database.ts'
import { countEveryone } from '../counting/count-everyone.ts'
import { pairsFor } from '../counting/pairs-for.ts'
import { countsOf } from '../figures/counts-of.ts'
import { giveSealed } from '../sealed/give-sealed.ts'
import { pullEntries, readCursor } from '../journal/pull-entries.ts'
import { chainLinks } from '../journal/chain-links.ts'
import type { Notices } from '../journal/notices.ts'
import type { Push } from '../journal/push-parcels.ts'
import type { PlayClock } from '../play/play-clock.ts'
import type { Sha256 } from '@libertad/protocol'
import { answerPublished } from '../releases/answer-published.ts'
import { eventStream } from './event-stream.ts'
import type { Asked, Handler } from './server.ts'

export interface HandlerPorts {
  database: Database
  sha256: Sha256
  push: Push
  notices: Notices
  play: PlayClock
  /** The journal's clock, UTC. */
  now(): string
  card(): Promise<HubCard>
  /** True when the first page can be served. */
  healthy(): Promise<boolean>
  found(parcel: Parcel): Promise<PushReply | Refusal>
  enrol(operation: string, parcel: Parcel): Promise<PushReply | Refusal>
  invitation(operation: string, device: string, proof: string): Promise<InvitationCard | Refusal>
  /** Figures that may be published, for a member who may ask for them. */
  draft(operation: string, person: string, wish: ReleaseRequest): Promise<ReleaseDraft | Refusal>
  /** What two people signed; until then there is nothing. */
  published(operation: string): Promise<PublicReply | Refusal>
  /** `undefined`: founding needs no code from where the request comes. */
  codeFor(fromHere: boolean): string | undefined
  book(operation: string, person: string): Promise<WhoBook>
}

const mostInPull = 1_000

/** One handler for each route of the table. */
export function handlers(ports: HandlerPorts): Record<RouteName, Handler> {
  return {
    health: async () => ((await ports.healthy()) ? { healthy: true } : refuse('hub_busy')),
    hub: async ({ fromHere }) => ({
      ...(await ports.card()),
      foundingCodeNeeded: ports.codeFor(fromHere) !== undefined,
    }),
    found: async (asked) => {
      const read = foundRequest.safeParse(asked.body)
      if (!read.success) return malformed(read.error)
      const code = ports.codeFor(asked.fromHere)
      if (code !== undefined && read.data.code !== code) return refuse('founding_code_needed')
      return ports.found(read.data.parcel)
    },
    enrol: async (asked) => {
      const read = enrolRequest.safeParse(asked.body)
      return read.success ? ports.enrol(asked.operation, read.data.parcel) : malformed(read.error)
    },
    invitation: async (asked) => {
      const read = invitationRequest.safeParse(asked.body)
      if (!read.success) return malformed(read.error)
      return ports.invitation(asked.operation, read.data.device, read.data.proof)
    },
    me: (asked) => me(ports, asked),
    push: async (asked) => {
      const read = pushRequest.safeParse(asked.body)
      return read.success ? ports.push(asked.caller, read.data.parcels) : malformed(read.error)
    },
    pull: async ({ operation, caller, query }) => {
      const cursor = readCursor(query.after ?? firstCursor)
      const limit = Number(query.limit ?? 500)
      if (!cursor || !Number.isInteger(limit) || limit < 1 || limit > mostInPull)
        return refuse('request_malformed', 'after')
      return pullEntries(ports, operation, caller.person, cursor, limit)
    },
    head: async ({ operation, caller }) => {
      const [row] = await ports.database.asPerson(caller.person, (tx) =>
        tx.query<{ head: string; signature: string; hub_key: string }>(
          'select head, head_signature as signature, hub_key from libertad.operation where id = $1',
          [operation],
        ),
      )
      return row ? { head: row.head, signature: row.signature, hubKey: row.hub_key } : refuse('not_found')
    },
    links: async ({ operation, caller, query }) => {
      const after = Number(query.after ?? 0)
      const to = Number(query.to ?? after)
      const fits = Number.isSafeInteger(after) && Number.isSafeInteger(to) && after >= 0 && to >= after
      if (!fits || to - after > mostLinks) return refuse('request_malformed', 'after')
      return chainLinks(ports.database, operation, caller.person, after, to)
    },
    notices: async (asked) => eventStream(ports.notices, asked),
    sealed: async ({ operation, caller, body }) => {
      const read = sealedRequest.safeParse(body)
      if (!read.success) return malformed(read.error)
      return giveSealed(ports.database, operation, caller.person, read.data.hashes, ports.now())
    },
    counts: ({ operation, caller }) => countsOf(ports.database, operation, caller.person, ports.now()),
    people: async ({ operation, caller }) =>
      (await countEveryone(ports.database, operation, caller.person))?.figure ?? refuse('not_found'),
    pairs: async ({ operation, caller, roles }) => {
      const agency = (await ports.book(operation, caller.person)).people.get(caller.person)?.agency ?? ''
      const asks = { operation, person: caller.person, agency, roles, now: ports.now() }
      return (await pairsFor(ports.database, asks)) ?? refuse('not_found')
    },
    releaseDraft: async ({ operation, caller, body }) => {
      const read = releaseRequest.safeParse(body)
      return read.success ? ports.draft(operation, caller.person, read.data) : malformed(read.error)
    },
    published: async ({ operation, reply }) => answerPublished(reply, await ports.published(operation)),
    playState: async () => ports.play.state(),
    playWish: async (asked) => {
      const read = playWish.safeParse(asked.body)
      return read.success ? ports.play.wish(read.data) : malformed(read.error)
    },
    playClock: async (asked) => {
      const read = playClockRequest.safeParse(asked.body)
      if (!read.success) return malformed(read.error)
      // The journal's clock: what is no time would stand in every entry after it.
      if (!instant().safeParse(read.data.at).success) return refuse('request_malformed', 'at')
      return ports.play.moveTo(read.data.at, read.data.finished)
    },
  }
}

/** Where a request is wrong, by path; what was written there is not said again. */
function malformed(error: z.core.$ZodError): Refusal {
  const path = error.issues[0]?.path.map(String).join('.')
  return refuse('request_malformed', path && /^[\w.]{1,80}$/.test(path) ? path : undefined)
}

async function me({ book }: HandlerPorts, { operation, caller }: Asked): Promise<Me | Refusal> {
  const who = await book(operation, caller.person)
  const person = who.people.get(caller.person)
  if (!person || !who.operation) return refuse('not_found')
  const parties = new Set(person.memberships.filter((m) => m.until === undefined).map((m) => m.party))
  return {
    ...{ person: person.id, workName: person.workName, agency: person.agency, device: caller.device },
    roles: rolesTowards(person, operation),
    agencies: [...parties].filter((party) => who.agencies.get(party)),
    teams: [...parties].filter((party) => who.teams.get(party)),
    demonstration: who.operation.demonstration,
  }
}
