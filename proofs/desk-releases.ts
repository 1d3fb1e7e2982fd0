import { randomBytes } from 'node:crypto'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { countingRoom } from '../apps/room/src/journal/counting/counting-room.ts'
import type { CountingPort, ReleaseLine } from '../apps/room/src/model/counting-port.ts'
import { draftStore, type DraftStore } from '../apps/room/src/releases/draft/draft-store.ts'
import { releaseState, type ReleaseState } from '../apps/room/src/releases/state/release-state.ts'
import { subjectBook } from '../apps/room/src/view/subjects.ts'
import { must, type Member } from './people.ts'

/** A desk at which releases are prepared or signed: the door that its pages know, and what they show. */
export interface ReleasesDesk {
  counting: CountingPort
  drafts: DraftStore
  /** Sends and fetches what waits, as a desk does while it is open. */
  comesUpToDate(): Promise<void>
  /** Releases as the list shows them: each number with its state, newest first. */
  shown(): [number, ReleaseState][]
  newest(): ReleaseLine
}

/** A desk over a member's device. */
export function releasesDesk(member: Member): ReleasesDesk {
  const book = subjectBook()
  const counting = countingRoom({
    ...{ participant: member, client: member.client, agency: member.agency },
    keeper: {
      ...{ origin: 'http://nowhere', fetch, now: Date.now, wallNow: Date.now, labels: () => new Map() },
      ...{ sha256, random: (length) => new Uint8Array(randomBytes(length)) },
      sign: async () => new Uint8Array(64),
    },
    ...{ people: () => undefined, now: Date.now, changed: () => undefined },
    subjects: () => {
      book.take(member.entries())
      return book.at(undefined)
    },
    send: async () => (await member.push()) ?? (await member.pull()),
  })
  return {
    ...{ counting, drafts: draftStore({ counting }, Date.now) },
    async comesUpToDate() {
      must(await member.push())
      must(await member.pull())
    },
    shown() {
      const releases = counting.releases()
      return releases.map((one) => [one.figures.number, releaseState(one, releases)])
    },
    newest: () => counting.releases()[0]!,
  }
}
