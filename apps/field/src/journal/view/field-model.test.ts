import { expect, test } from 'vitest'
import { aJournal, aPerson, aSite, instant, now, opening, ownOpening, uuid } from '../testing/a-journal.ts'
import { fieldModel, type DeviceNow } from './field-model.ts'
import { personTag } from './person-tag.ts'

const device: DeviceNow = {
  ...{ stopped: undefined, clock: undefined, damaged: [], lease: { until: now, hours: 72 } },
  ...{ storage: { persisted: 'unknown', used: 0, free: undefined } },
  line: { trying: 'idle', nextTryAt: undefined },
}
const zone = 'America/Guyana'

test('sites of today are those of her teams whose day is not past, those she reported, and those with her visit', async () => {
  const [today, past, others, own, closed] = [uuid(), uuid(), uuid(), uuid(), uuid()]
  const { today: at } = await aJournal((add, { team }, other) => {
    const by = { by: other, hours: -200 }
    add('site.reported', today, aSite('GY-M02'), by)
    add('site.tasked', today, { team, day: '2026-03-04' }, by)
    add('site.reported', past, aSite('GY-M03'), by)
    add('site.tasked', past, { team, day: '2026-03-01' }, by)
    add('site.reported', others, aSite('GY-M04'), by)
    add('site.tasked', others, { team: uuid(), day: '2026-03-04' }, by)
    add('site.reported', own, aSite('GY-M05'))
    add('site.reported', closed, aSite('GY-M06'), by)
    add('site.closed', closed, { outcome: 'nothing_found' }, by)
    const lead = { ...opening, source: 'worker', reliability: 'B', credibility: '3', features: [] } as const
    add('lead.reported', uuid(), { ...lead, features: [], site: today }, { hours: -50 })
  })
  const { sites } = fieldModel(at, device)!
  expect(sites.map(({ code, day, team, state }) => [code, day, team, state])).toEqual([
    ['GY-M02', '2026-03-04', 3, 'tasked'],
    ['GY-M05', undefined, undefined, 'lead'],
  ])
  expect(sites[0]).toMatchObject({ leads: 1, knownAt: Date.parse(instant(-50)) })
})

test('who is in no team sees what her country has open', async () => {
  const site = uuid()
  const { today } = await aJournal((add, { person, team, registry }, other) => {
    add('person.unassigned', person, { team }, { by: other, audience: registry })
    add('site.reported', site, aSite('GY-M02'), { by: other })
  })
  expect(fieldModel(today, device)!.sites.map(({ id }) => id)).toEqual([site])
})

test('the visit is hers or her team’s, and not one that was ended; people stand in the order of meeting', async () => {
  const [site, before, visit, strangers] = [uuid(), uuid(), uuid(), uuid()]
  const [first, second] = [uuid(), uuid()]
  const { today } = await aJournal((add, { team, teamAudience }, other) => {
    add('site.reported', site, aSite('GY-M02'))
    const started = { ...opening, site, zone }
    const one = add('visit.started', before, { ...started, team, at: instant(-9) })
    add('visit.ended', before, { at: instant(-8), met: 0 }, { basedOn: [one] })
    add(
      'visit.started',
      visit,
      { ...started, team, at: instant(-5), nextContact: instant(2) },
      { by: { actor: uuid() } },
    )
    add('visit.started', strangers, { ...started, team: uuid(), at: instant(-1) }, { by: other })
    const hers = { audience: teamAudience }
    add('person_met.recorded', second, { ...aPerson(visit, site), metAt: instant(-2) }, hers)
    add('person_met.recorded', first, { ...aPerson(visit, site), metAt: instant(-3) }, hers)
    add('person_met.recorded', uuid(), aPerson(before, site), hers)
    const consent = { ...ownOpening, person: first, purpose: 'record', recipient: uuid(), kinds: [] } as const
    const said = {
      answer: 'no',
      until: '2030-01-01',
      at: instant(-2),
      by: 'herself',
      manner: 'pictures',
    } as const
    add(
      'consent.recorded',
      uuid(),
      {
        ...{ ...consent, ...said, kinds: [], texts: 'c-1', language: 'spa', interpreting: 'missing' },
      },
      hers,
    )
  })
  const now = fieldModel(today, device)!.visit!
  expect(now).toMatchObject({ id: visit, nextContact: Date.parse(instant(2)), site: { code: 'GY-M02' } })
  expect(now.people.map(({ id }) => id)).toEqual([first, second])
  expect(now.people[0]).toMatchObject({
    ...personTag(first, visit),
    consents: [{ answer: 'no' }],
    onlyHere: 0,
  })
  expect(now.people[1]!.consents).toEqual([])
})

test('two determinations that nobody chose between need a person, and are listed', async () => {
  const [site, visit, person] = [uuid(), uuid(), uuid()]
  const { today } = await aJournal((add, { team, teamAudience }) => {
    add('site.reported', site, aSite('GY-M02'))
    add('visit.started', visit, { ...opening, site, zone, team, at: instant(-5) })
    const hers = { audience: teamAudience }
    const met = add('person_met.recorded', person, aPerson(visit, site), hers)
    for (const status of ['presumed', 'not_victim'] as const)
      add(
        'person_met.determined',
        person,
        { status, reasons: ['own_account'], law: 'palermo_3', at: instant(-1), differs: false },
        { ...hers, basedOn: [met] },
      )
  })
  const model = fieldModel(today, device)!
  expect(model.visit!.people[0]!.determination).toBe('needs_a_person')
  expect(model.versions).toMatchObject([{ subject: person, type: 'person_met', field: 'determination' }])
  expect(model.versions[0]!.versions).toHaveLength(2)
})

test('what waits is told in the order of sending, with whom it is about and its weight', async () => {
  const [site, visit] = [uuid(), uuid()]
  const { today, participant, place } = await aJournal((add, { team }) => {
    add('site.reported', site, aSite('GY-M02'))
    add('visit.started', visit, { ...opening, site, zone, team, at: instant(-5) })
  })
  const hers = { audience: place.teamAudience, agency: place.agency }
  const met = await participant.write({ ...hers, kind: 'person_met.recorded', content: aPerson(visit, site) })
  const person = 'subject' in met ? met.subject : ''
  await participant.write({
    ...{ ...hers, kind: 'person_met.path_set', subject: person, content: { path: 'child', by: 'officer' } },
  })
  const { outbox, visit: shown } = fieldModel(today, device)!
  const about = personTag(person, visit)
  expect(outbox).toMatchObject({ onlyHere: 2, oldestHere: now, received: 2 })
  expect(outbox.waiting).toMatchObject([
    { kind: 'person_met.recorded', about },
    { kind: 'person_met.path_set', about },
  ])
  for (const { bytes } of outbox.waiting) expect(bytes).toBeGreaterThan(300)
  expect(shown!.people[0]).toMatchObject({ path: 'child', onlyHere: 2 })
})

test('an alert is shown until it is over, with who answers', async () => {
  const [open, over] = [uuid(), uuid()]
  const { today } = await aJournal((add, _, other) => {
    const raised = { ...opening, kind: 'child', country: 'GY', zone } as const
    const one = add('alert.raised', open, { ...raised, at: instant(-2) })
    add('alert.answered', open, { at: instant(-1) }, { by: other, basedOn: [one] })
    const two = add('alert.raised', over, { ...raised, at: instant(-1) }, { by: other })
    add('alert.ended', over, { at: instant(-1) }, { by: other, basedOn: [two] })
  })
  expect(fieldModel(today, device)!.alerts).toEqual([
    {
      ...{
        id: open,
        kind: 'child',
        site: undefined,
        raisedAt: Date.parse(instant(-2)),
        received: true,
        own: true,
      },
      answeredBy: 'Coordinator',
    },
  ])
})

test('while nobody is known there is no model', async () => {
  const { today, participant } = await aJournal()
  const stranger = { ...participant, identity: { ...participant.identity, person: uuid() } }
  expect(fieldModel({ ...today, participant: stranger }, device)).toBeUndefined()
})
