import { expect, test } from 'vitest'
import { aSite } from '../testing/a-site.ts'
import { emptyLead, leadHandling, madeLead, type LeadDraft } from './lead-draft.ts'

const site = aSite()
const now = Date.parse('2027-02-09T12:00:00.000Z')
const draft: LeadDraft = { ...emptyLead, source: 'relative', reliability: 'B', credibility: '3' }
const made = (change: Partial<LeadDraft>) => madeLead(site, { ...draft, ...change }, now)

test('a lead has a source, two grades and the moment of its information', () => {
  expect(made({ day: '2027-02-08', time: '20:15', features: ['isolation'] })).toEqual({
    right: true,
    write: {
      kind: 'lead.reported',
      content: {
        ...{ site: 's', source: 'relative', reliability: 'B', credibility: '3', features: ['isolation'] },
        ...{ informationAt: '2027-02-09T00:15:00.000Z', handling: 'participants' },
      },
    },
  })
})

test('a day without a time begins; no day is no moment', () => {
  expect(made({ day: '2027-02-08' })).toMatchObject({
    write: { content: { informationAt: '2027-02-08T04:00:00.000Z' } },
  })
  const open = made({})
  expect(open.right && 'informationAt' in open.write.content).toBe(false)
})

test('what is open is named; a time needs its day; information is not from tomorrow', () => {
  expect(madeLead(site, emptyLead, now)).toEqual({
    right: false,
    mistakes: { source: 'needed', reliability: 'needed', credibility: 'needed' },
  })
  expect(made({ time: '20:15' })).toMatchObject({ mistakes: { day: 'needed' } })
  expect(made({ day: '2027-02-09', time: '09:00' })).toMatchObject({ mistakes: { day: 'later_than_now' } })
})

test('no more people read a lead than its site', () => {
  const handling = (code: typeof site.handling) => leadHandling({ handling: code })
  expect(handling('participants')).toBe('participants')
  expect(handling('own_agency')).toBe('own_agency')
  expect(handling('named_agencies')).toBe('own_agency')
  expect(handling('coordinating_cell')).toBe('coordinating_cell')
})
