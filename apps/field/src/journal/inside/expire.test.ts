import { expect, test } from 'vitest'
import { aJournal, aPerson, aSite, instant, now, opening, ownOpening, uuid } from '../testing/a-journal.ts'
import { forgettable } from './expire.ts'

const zone = 'America/Guyana'

/** A person met so many hours ago, with a consent, on a visit that is over or not. */
async function told({ hours, ended, later }: { hours: number; ended: boolean; later?: number }) {
  const [site, visit, person, consent] = [uuid(), uuid(), uuid(), uuid()]
  const journal = await aJournal((add, { team, teamAudience }) => {
    add('site.reported', site, aSite('GY-M02'), { hours })
    const one = add('visit.started', visit, { ...opening, site, zone, team, at: instant(hours) }, { hours })
    if (ended) add('visit.ended', visit, { at: instant(hours), met: 1 }, { hours, basedOn: [one] })
    const hers = { audience: teamAudience, hours }
    add('person_met.recorded', person, aPerson(visit, site), hers)
    add(
      'consent.recorded',
      consent,
      {
        ...{ ...ownOpening, person, purpose: 'record', recipient: uuid(), kinds: [], answer: 'yes' },
        ...{ until: '2030-01-01', at: instant(hours), by: 'herself', manner: 'pictures', texts: 'c-1' },
        ...{ language: 'spa', interpreting: 'missing' },
      },
      { ...hers, hours: later ?? hours },
    )
  })
  const { participant, today } = journal
  const over = () => forgettable(participant, today.subjects, { now, leaseHours: 72 })
  return { ...journal, person, consent, over }
}

test('a person whose visit is over is forgotten with all about her, once the lease is over', async () => {
  const { over, person, consent } = await told({ hours: -73, ended: true })
  expect(over().toSorted()).toEqual([person, consent].toSorted())
})

test.each([
  ['within the lease', { hours: -71, ended: true }],
  ['while her visit is under way', { hours: -73, ended: false }],
  ['while something about her is newer', { hours: -73, ended: true, later: -5 }],
])('nobody is forgotten %s', async (_, how) => {
  expect((await told(how)).over()).toEqual([])
})

test('what waits keeps all about her, and forgetting leaves no word and no second time', async () => {
  const { over, participant, place, person, consent, today } = await told({ hours: -73, ended: true })
  await participant.forgetSubjects(over())
  expect(over()).toEqual([])
  expect([person, consent].flatMap((id) => participant.entriesOf(id)).map(({ body }) => body)).toEqual([
    undefined,
    undefined,
  ])
  expect(today.subjects.all('person_met')).toEqual([])
  const again = await told({ hours: -73, ended: true })
  await again.participant.write({
    ...{ kind: 'person_met.corrected', subject: again.person, agency: again.place.agency },
    ...{ audience: again.place.teamAudience, content: { sex: 'man' } },
  })
  expect(again.over()).toEqual([])
  expect(place).toBeDefined()
  await again.participant.forgetSubjects([again.person])
  const bodies = again.participant
    .entriesOf(again.person)
    .map(({ header, body }) => [header.kind, body === undefined])
  expect(bodies).toEqual([
    ['person_met.recorded', true],
    ['person_met.corrected', false],
  ])
})
