import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HtcdsCase } from '../htcds/case.ts'
import { arbitraryCase } from '../testing/arbitrary-case.ts'
import { consentPoints, noIdentity, type CaseParts } from './case-parts.ts'
import { consentAsReceived, fromCase } from './from-case.ts'
import { toCase } from './to-case.ts'

/** As it goes on: a tick that nobody here asked for stands beside. */
function withoutTick({ fields: { con_Consent: tick, ...fields }, kept, further }: HtcdsCase): HtcdsCase {
  return tick === true
    ? { fields, kept: { ...kept, [consentAsReceived]: 'TRUE' }, further }
    : { fields: { ...fields, ...(tick !== undefined && { con_Consent: tick }) }, kept, further }
}

test('a case goes into the product and comes back as it was, but for the tick of a consent that others asked', () => {
  fc.assert(
    fc.property(arbitraryCase, (one) => {
      const parts = JSON.parse(JSON.stringify(toCase(one, '2018-04-05'))) as CaseParts
      expect(fromCase(parts)).toEqual(withoutTick(one))
    }),
    { numRuns: 100 },
  )
})

test('nothing that tells who she is stands in the coded part', () => {
  const { coded } = toCase({
    fields: {
      prs_FirstName: 'Marisol',
      prs_SecondName: 'Quiroga',
      prs_Birthdate: '1998-04-13',
      prs_IdentityNumber: 'V-1',
    },
    ...{ kept: { 'Name of mother': 'Inés' }, further: [] },
  })
  expect(JSON.stringify(coded)).not.toMatch(/Marisol|Quiroga|1998|V-1|Inés/)
})

const parts: CaseParts = {
  coded: { sex: 'woman', ageBand: '18-20', exploitation: [], needs: [] },
  ...{ identity: noIdentity, consent: {}, extension: { fields: {}, kept: {}, further: [] } },
}

test('consent is TRUE when all seven points hold, and never before', () => {
  const all = Object.fromEntries(consentPoints.map((point) => [point, true]))
  expect(fromCase({ ...parts, consent: all }).fields.con_Consent).toBe(true)
  for (const point of consentPoints) {
    const { [point]: _, ...six } = all
    expect(fromCase({ ...parts, consent: six }).fields.con_Consent).toBeUndefined()
    expect(fromCase({ ...parts, consent: { ...all, [point]: false } }).fields.con_Consent).toBe(false)
  }
})

test('a status without who decided it determines nothing; possible and actual victims stay apart', () => {
  const status = (fields: HtcdsCase['fields']) =>
    toCase({ fields, kept: {}, further: [] }).coded.determination
  expect(status({ vic_TraffickingStatus: 'ActualVictimOfTrafficking' })).toBeUndefined()
  const by = { vic_TraffickingStatusDecisionMakingOrg: 'CourtOrProsecution' }
  expect(status({ vic_TraffickingStatus: 'PossibleVictimOfTrafficking', ...by })).toEqual({
    status: 'presumed',
    by: 'prosecution',
  })
  expect(status({ vic_TraffickingStatus: 'ActualVictimOfTrafficking', ...by })?.status).toBe('identified')
})

test('codes that the standard lacks go out beside Other, and come back as they were', () => {
  const coded = {
    ...parts.coded,
    exploitation: ['forced_criminality' as const, 'sexual_exploitation' as const],
  }
  const identity = { ...noIdentity, languages: ['gyn', 'spa'], birthDate: '~1999', calledBy: 'Luz' }
  const out = fromCase({ ...parts, coded, identity })
  expect(out.fields).toMatchObject({
    ...{
      vic_TypeOfExploitation: ['Other', 'SexualExploitation'],
      prs_PrimaryLanguage: 'cpe',
      prs_Birthdate: '1999',
    },
  })
  const back = toCase(out)
  expect(back.identity).toEqual(identity)
  expect(back.coded.exploitation.toSorted()).toEqual(coded.exploitation)
})

test('what was changed in the product since counts more than what once came; an unsafe number stays here', () => {
  const came = toCase({
    fields: { prs_Gender: 'TransgenderFeminine', prs_MobilePhone: '+5975551234' },
    kept: {},
    further: [],
  })
  expect(fromCase(came).fields.prs_Gender).toBe('TransgenderFeminine')
  const changed = fromCase({
    ...came,
    coded: { ...came.coded, sex: 'woman' },
    identity: {
      ...came.identity,
      contacts: came.identity.contacts.map((one) => ({ ...one, safe: 'no' as const })),
    },
  })
  expect(changed.fields).toEqual({ prs_Gender: 'Feminine' })
})
