import type { Told } from './histories.ts'

type Says<Kind extends Told['kind']> = Extract<Told, { kind: Kind }>['says']

const at = '2018-04-05T14:00:00.000Z'

/** She agrees that a shelter may learn her name and her needs. */
export const agreed: Says<'consent.recorded'> = {
  ...{ person: 'person', purpose: 'share', recipient: 'shelter', kinds: ['name', 'needs'], answer: 'yes' },
  ...{ until: '2018-06-30', at, by: 'herself', manner: 'read_aloud', texts: 'consent_1', language: 'spa' },
  interpreting: 'in_person',
}

/** Somebody claims that her life is in danger. */
export const claimed: Says<'legal_basis.claimed'> = {
  ...{ person: 'person', ground: 'danger_to_life', law: 'led_10', recipient: 'shelter', kinds: ['name'], at },
  until: '2018-04-07T14:00:00.000Z',
}

/** She is passed to a shelter, which promises an answer within the day. */
export const sent: Says<'referral.sent'> = {
  ...{ to: 'shelter', wants: ['shelter'], urgency: 'soon', basis: 'consent', package: 'package' },
  ...{ packageAudience: 'package audience', sentAt: at, answerBy: '2018-04-06T14:00:00.000Z' },
}

/** An encounter at a site. */
export const met: Says<'person_met.recorded'> = {
  ...{ visit: 'visit', site: 'site', country: 'GY', metAt: at, zone: 'America/Guyana', sex: 'woman' },
  ...{ ageBand: '18-20', exploitation: ['unknown'], interviewedBefore: 'no' },
}
