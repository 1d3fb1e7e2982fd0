import { identityOf } from '../../identities/identity-of.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Random } from '../../random.ts'
import type { Cast } from '../cast.ts'
import { needsOf, type Needs } from '../needs/needs-of.ts'
import { usualParameters } from '../needs/parameters.ts'
import type { Step } from '../step.ts'
import { alertSteps } from './alerts.ts'
import type { Care } from './care.ts'
import { consentsAt } from './consents.ts'
import { conversation } from './conversation.ts'
import { determined } from './determined.ts'
import { identified } from './identified.ts'
import { leadOf } from './lead-of.ts'
import type { Met } from './met.ts'
import { careOf } from './parameters.ts'
import { profileOf } from './profile.ts'
import { referralCourse } from './referral-course.ts'
import { screened } from './screened.ts'
import { identityAsWritten } from './who-she-is.ts'
import { withdrawals } from './withdrawals.ts'

/** What follows a meeting: a conversation, a decision, her answers, who she is under seal, and the way to a service. */
export function careSteps(plan: Plan, cast: Cast, met: Met, ends: number, random: Random): Step[] {
  const parameters = careOf(plan)
  const { withdraws, withdrawsWithinDays } = parameters
  const { human, again } = met.meeting
  // One human is one human wherever she is met.
  const known = identityOf(human.draw.fork('identity'), { ...human, at: Date.parse(plan.firstDay) })
  const profile = profileOf(plan, met, known)
  const drawn = needsOf(random.fork('needs'), profile, { ...usualParameters, withdraws, withdrawsWithinDays })
  const needs = met.papersHeld ? withPapersHeld(drawn) : drawn
  const at = Math.min(met.at + random.int(12, 35) * 60_000, met.heard - 60_000)
  const screening = screened(random.fork('screened'), profile, needs, at)
  const care: Care = {
    ...{ met, needs, at, ends, parameters, screening },
    consents: consentsAt(random.fork('consents'), met, needs),
    identity: identityAsWritten(random.fork('written'), met, known),
    decision: determined(random.fork('determined'), needs, screening, at, parameters),
  }
  const course = referralCourse(care, random.fork('referral'))
  return [
    ...conversation(care, random.fork('conversation')),
    ...course.steps,
    ...withdrawals(care, course.sent, random.fork('withdrawals')),
    ...identified(care, random.fork('identified')),
    ...(needs.care.path === 'child' && !again ? childAlert(cast, met, random.fork('alert')) : []),
  ]
}

/** Her papers are with a handler, as is known of this place: she says so, unless she was asked nothing. */
function withPapersHeld(needs: Needs): Needs {
  const truth = new Set([...needs.truth, 'retention_of_identity_documents' as const])
  const said = needs.said.map((one) =>
    one.question === 'papers_kept' && one.answer === 'no' ? { ...one, answer: 'yes' as const } : one,
  )
  return { ...needs, said, truth: [...truth], needs: [...new Set([...needs.needs, 'papers' as const])] }
}

function childAlert(cast: Cast, met: Met, random: Random): Step[] {
  const { officer: by, country, at, connected, site, visit } = met
  const heard = connected ? at : met.heard
  const where = { country: country.country, zone: country.zone, site: site.id, visit }
  const agency = met.team.agency.id
  const raising = { kind: 'child', by, answers: leadOf(met), agency, at, heard, ...where } as const
  return alertSteps(cast, raising, random)
}
