import { declineReasons, type Content } from '@libertad/domain'
import type { Random } from '../../random.ts'
import { hour } from '../planned-site.ts'
import { iso, writing, type Step, type Writing } from '../step.ts'
import type { Met } from './met.ts'
import { answersWithin, type Sent } from './referral.ts'

const day = 24 * hour

type Receiving =
  | 'referral.accepted'
  | 'referral.declined'
  | 'referral.handed_over'
  | 'referral.service_given'
  | 'referral.followed_up'

function byWorker<Kind extends Receiving>(sent: Sent, kind: Kind, at: number, content: Content<Kind>): Step {
  const place = { audience: sent.audience, agency: sent.to.id }
  const writes: Writing[] = [writing(kind, sent.referral, place, content)]
  return { at, device: sent.worker.device, writes, sends: true }
}

/** No, with a reason: the next service is asked, and she is asked whether she wants that. */
export const declined = (random: Random, sent: Sent, at: number): Step =>
  byWorker(sent, 'referral.declined', at, {
    at: iso(at),
    reason: random.pick(declineReasons.filter((reason) => reason !== 'other' && reason !== 'closed')),
  })

/** Nobody answered within the promised time: the lead of those who sent it takes it up. */
export function escalated(met: Met, sent: Sent, lead: Step['device']): Step {
  const at = sent.at + (answersWithin + 0.25) * hour
  const place = { audience: sent.audience, agency: met.team.agency.id }
  const writes = [writing('referral.escalated', sent.referral, place, { at: iso(at) })]
  return { at, device: lead, writes, sends: true }
}

/** She is taken: a yes, a handover, a case of the service's own, services on the days after, and how she is later. */
export function accepted(random: Random, met: Met, sent: Sent, at: number): Step[] {
  const { sex, ageBand, nationality } = met.meeting.human
  const { country, zone } = met.country
  const handed = at + random.int(2, 9) * hour
  const arrived = random.chance(0.95)
  const steps = [
    byWorker(sent, 'referral.accepted', at, { at: iso(at), place: 'kept' }),
    byWorker(sent, 'referral.handed_over', handed, {
      ...{ at: iso(handed), arrived: arrived ? 'yes' : 'no' },
      knowsSheMayLeave: arrived ? (random.chance(0.97) ? 'yes' : 'not_known') : 'not_known',
      hasHerPapers: random.weighted([
        ['yes', 60],
        ['no', 30],
        ['not_known', 10],
      ] as const),
      with: random.pick(['officer', 'officer', 'case_worker', 'interpreter'] as const),
    }),
  ]
  if (!arrived) return steps
  const about = { country, zone, sex, ageBand, nationality }
  const ids = [random.uuid(), random.uuid(), random.uuid()]
  steps.push({
    ...{ at: handed + 0.5 * hour, device: sent.worker.device, writes: [], sends: true },
    deeds: [{ deed: 'open_case', referral: sent.referral, package: sent.package, ids, about }],
  })
  for (const [i, service] of sent.wants.slice(0, 3).entries()) {
    const given = handed + (i + random.float()) * day + hour
    // Sent with the next answer of that desk, in the evening at the latest.
    steps.push({
      ...byWorker(sent, 'referral.service_given', given, { at: iso(given), service }),
      sends: false,
    })
  }
  const asked = handed + 30 * day
  const state = random.weighted([
    ['safe', 80],
    ['at_risk', 8],
    ['no_contact', 8],
    ['declined_contact', 4],
  ] as const)
  steps.push(byWorker(sent, 'referral.followed_up', asked, { at: iso(asked), month: 1, state }))
  return steps
}
