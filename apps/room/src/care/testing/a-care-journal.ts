import { emptyWhoBook, kindOf, type Content, type Entry, type KindName } from '@libertad/domain'
import { subjectBook } from '../../view/subjects.ts'
import type { CareMoment } from '../care-moment.ts'

export const [own, other, me, colleague] = ['agency-own', 'agency-other', 'person-me', 'person-other']
export const zone = 'America/Guyana'
export const at = '2018-04-06T15:00:00.000Z'
const salt = 'AAAAAAAAAAAAAAAAAAAAAA'

/** A random id in which only the last signs differ. */
export const idOf = (n: number) => `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`

/** Entries as a desk has them, one after the other, each built on what its subject had. */
export function aCareJournal() {
  const entries: Entry[] = []
  function write<Kind extends KindName>(
    kind: Kind,
    subject: string,
    content: Content<Kind>,
    by: { agency?: string; actor?: string; audience?: string } = {},
  ): string {
    const id = `entry-${entries.length + 1}`
    const { agency = own, actor = me, audience = 'audience' } = by
    const header = {
      ...{ v: 1, operation: 'operation', subject, kind, version: kindOf(kind)!.version, ring: 'case' },
      ...{ audience, agency, actor, device: `device-${actor}`, sequence: entries.length + 1 },
      basedOn: entries.filter((entry) => entry.header.subject === subject).map((entry) => entry.id),
      ...{ claimedAt: at, body: 'hash', sealed: [] },
    } as unknown as Entry['header']
    entries.push({ id, header, body: { salt, ...content }, number: entries.length + 1, receivedAt: at })
    return id
  }
  function moment(changed: Partial<CareMoment> = {}): CareMoment {
    const book = subjectBook()
    book.take(entries)
    const who = emptyWhoBook()
    for (const id of [own, other])
      who.agencies.set(id, {
        ...{ id, name: `Name of ${id}`, country: 'GY', type: 'ngo' as const, languages: [], audience: '' },
      })
    return {
      ...{ at, subjects: book.at(undefined), book: who, withoutNextStep: [] },
      me: { person: me, device: `device-${me}`, agency: own },
      ...{ names: new Map(), confirmed: new Set<string>() },
      ...changed,
    }
  }
  return { write, moment }
}

const opening = { handling: 'own_agency', reviewOn: '2030-01-01' } as const

/** Somebody received as a case. */
export const received: Content<'case.received'> = {
  ...{ ...opening, country: 'GY', metAt: at, zone, sex: 'woman', ageBand: '21-23' },
}

export const consentTo = (person: string, recipient: string): Content<'consent.recorded'> => ({
  ...{ ...opening, person, purpose: 'share', recipient, kinds: ['name'], answer: 'yes' },
  ...{ until: '2018-06-30', at, by: 'herself', manner: 'read_aloud', texts: 'consent-1' },
  ...{ language: 'spa', interpreting: 'none_needed' },
})

export const referralTo = (
  to: string,
  basis: string,
  changed: Partial<Content<'referral.sent'>> = {},
): Content<'referral.sent'> => ({
  ...{ ...opening, handling: 'named_agencies', to, wants: ['shelter'], urgency: 'soon', basis },
  ...{ package: idOf(901), packageAudience: idOf(902), sentAt: at, answerBy: '2018-04-07T15:00:00.000Z' },
  ...changed,
})

export const basisFor = (person: string): Content<'legal_basis.claimed'> => ({
  ...{ ...opening, person, ground: 'danger_to_life', law: 'GY-CTP-1', recipient: other, kinds: ['name'] },
  ...{ at, until: '2018-04-08T15:00:00.000Z' },
})
