import {
  checkBody,
  kinds,
  mayWrite,
  refuse,
  type Content,
  type KindName,
  type Refusal,
} from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import type { Subjects } from '../view/subjects.ts'
import { idForNext, personTag } from '../view/person-tag.ts'
import type { DraftDesk } from '../store/drafts.ts'
import type { EndsWith } from '../store/ending-drafts.ts'
import { audienceFor } from './audience-for.ts'
import { knownSubject } from './known-subject.ts'

export interface WriteWish<Kind extends KindName = KindName> {
  kind: Kind
  subject?: string
  near?: string
  content: Omit<Content<Kind>, 'handling' | 'reviewOn'>
  draft?: string
}

interface Ports {
  participant: Pick<Participant, 'identity' | 'who' | 'write' | 'entriesOf'>
  subjects: Subjects
  drafts: DraftDesk
  endsWith: EndsWith
  /** The journal's present, milliseconds. */
  now(): number
  uuid(): string
}

const year = 365 * 24 * 3_600_000
const anySalt = 'AAAAAAAAAAAAAAAAAAAAAA'

/** Writes entries with the audience, the agency and the shape that the hub will ask for. */
export function writing({ participant, subjects, drafts, endsWith, now, uuid }: Ports) {
  const person = () => participant.who.people.get(participant.identity.person)

  function may(kind: KindName, subject?: string): true | Refusal {
    const by = person()
    const known = subject === undefined ? undefined : knownSubject(participant, subject)
    if (!by || (subject !== undefined && !known)) return refuse('subject_unknown')
    const verdict = mayWrite(participant.who, {
      ...{ person: by, agency: by.agency, kind, subject: known, body: {} },
    })
    return 'allowed' in verdict ? true : verdict
  }

  /** People on site get an id that means a free number and picture; all else any. */
  function newId({ kind, content }: WriteWish): string {
    if (kind !== 'person_met.recorded') return uuid()
    const { visit } = content as { visit: string }
    const taken = subjects.all('person_met').filter(({ state }) => state.visit === visit)
    return idForNext(
      visit,
      taken.map(({ state }) => personTag(state.id, visit)),
      uuid,
    )
  }

  async function write(wish: WriteWish): Promise<{ id: string; subject: string } | Refusal> {
    const { kind, content } = wish
    const opens = kinds[kind].opens
    if (!opens && wish.subject === undefined) return refuse('subject_unknown')
    const allowed = may(kind, opens ? undefined : wish.subject)
    if (allowed !== true) return allowed
    const { visit } = content as { visit?: string }
    const team = visit === undefined ? undefined : subjects.get('visit', visit)?.state.team
    const stands = opens ? audienceFor(participant, kind, wish.near, team) : undefined
    if (stands && 'refused' in stands) return stands
    const reviewOn = new Date(now() + year).toISOString().slice(0, 10)
    const whole = { ...(stands ? { handling: stands.handling, reviewOn } : {}), ...content }
    const shape = checkBody(kind, kinds[kind].version, { salt: anySalt, ...whole })
    if (shape !== 'unknown' && !shape.fits) return refuse('body_wrong_shape', shape.at)
    const subject = wish.subject ?? newId(wish)
    const agency = person()!.agency
    const audience = stands?.audience ?? knownSubject(participant, subject)!.audience
    const writes = () => participant.write({ kind, subject, audience, agency, content: whole as never })
    return endsWith(drafts, wish.draft, { kind, subject }, writes)
  }

  return { write, may }
}
