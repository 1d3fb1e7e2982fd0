import { acts, kinds, type KindName } from '@libertad/domain'
import { describe, expect, test } from 'vitest'
import { aJournal, aPerson, aSite, instant, opening, uuid } from '../testing/a-journal.ts'
import { audienceFor, audienceForSealed } from './audience-for.ts'

const [site, visit, person] = [uuid(), uuid(), uuid()]
const { participant, place } = await aJournal((add, { team, teamAudience }) => {
  add('site.reported', site, aSite('GY-M02'))
  add('visit.started', visit, { ...opening, site, zone: 'America/Guyana', team, at: instant(-5) })
  add('person_met.recorded', person, aPerson(visit, site), { audience: teamAudience })
})

/** Kinds by which an officer opens a subject. */
const opens = (Object.keys(kinds) as KindName[]).filter(
  (kind) => kinds[kind].opens && acts[kind].own.includes('field_officer') && kind !== 'audience.opened',
)

describe('where an officer’s subjects stand', () => {
  test.each(opens)('%s', (kind) => {
    const stands = audienceFor(participant, kind, undefined, undefined)
    expect(stands).toEqual(
      kinds[kind].ring === 'operation'
        ? { audience: place.participants, handling: 'participants' }
        : { audience: place.teamAudience, handling: 'own_agency' },
    )
  })

  test('near somebody, with whoever reads her', () => {
    const near = { audience: place.teamAudience, handling: 'own_agency' }
    expect(audienceFor(participant, 'consent.recorded', person, undefined)).toEqual(near)
    expect(audienceFor(participant, 'consent.recorded', uuid(), undefined)).toHaveProperty('refused')
  })

  test('what is sealed stands beside a person, and with the agency about a site that all read', () => {
    expect(audienceForSealed(participant, person)).toMatchObject({ audience: place.teamAudience })
    expect(audienceForSealed(participant, site)).toEqual({
      audience: place.agencyAudience,
      handling: 'own_agency',
    })
    expect(audienceForSealed(participant, uuid())).toMatchObject({ refused: 'subject_unknown' })
  })
})
