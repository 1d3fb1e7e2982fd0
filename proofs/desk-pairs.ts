import type { PeopleFigure } from '@libertad/protocol'
import { countingRoom } from '../apps/room/src/journal/counting/counting-room.ts'
import type { CountingPort } from '../apps/room/src/model/counting-port.ts'
import { pairsHere } from '../apps/room/src/same-person/pair/known-pairs.ts'
import type { PairHere } from '../apps/room/src/same-person/pair/pair-state.ts'
import { pairsStore, type PairsStore } from '../apps/room/src/same-person/pair/pairs-store.ts'
import { subjectBook } from '../apps/room/src/view/subjects.ts'
import { sha256 } from '@libertad/hub'
import { must, type Member } from './people.ts'

/** A desk that looks at pairs: the door that its pages know, and what they show. */
export interface PairsDesk {
  store: PairsStore
  /** Whether its line is cut: what is written is kept, and nothing is heard. */
  cut(off: boolean): void
  /** Sends and fetches what waits, as a desk does when the hub answers. */
  comesUpToDate(): Promise<void>
  /** Asks the hub, and answers with the pairs as the page shows them. */
  shown(): Promise<PairHere[]>
  people(): Promise<PeopleFigure>
}

/** No keeper is named in these proofs: none is asked. */
const noKeeper = {
  ...{ origin: 'http://nowhere', fetch, sha256, now: Date.now, labels: () => new Map<string, string>() },
  ...{ random: (length: number) => new Uint8Array(length), sign: async () => new Uint8Array(64) },
}

/** A desk over a member's device. */
export function pairsDesk(member: Member): PairsDesk {
  const book = subjectBook()
  let off = false
  const { operation } = member.identity
  const away = { refused: 'hub_unreachable' } as const
  const counting: CountingPort = countingRoom({
    participant: member,
    client: { ...member.client, pairs: async (of) => (off ? away : member.client.pairs(of)) },
    keeper: noKeeper,
    ...{ agency: member.agency, people: () => undefined, now: Date.now, changed: () => undefined },
    subjects: () => {
      book.take(member.entries())
      return book.at(undefined)
    },
    send: async () => (off ? away : ((await member.push()) ?? (await member.pull()))),
  })
  const store = pairsStore({
    counting,
    snapshot: () => ({
      ...{ gate: 'inside', mode: 'real', rights: {} },
      link: off ? { state: 'offline', waiting: member.outbox().waiting } : { state: 'live' },
    }),
  })
  return {
    store,
    cut: (isOff) => void (off = isOff),
    async comesUpToDate() {
      must(await member.push())
      must(await member.pull())
    },
    async shown() {
      await store.ask()
      return pairsHere(store.known())
    },
    people: async () => must(await member.client.people(operation)),
  }
}
