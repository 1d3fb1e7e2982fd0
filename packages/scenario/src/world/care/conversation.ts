import type { Random } from '../../random.ts'
import type { Needs } from '../needs/needs-of.ts'
import { hour } from '../planned-site.ts'
import { writing, type Step, type Writing } from '../step.ts'
import { heardBy, type Care } from './care.ts'
import { consentWriting, type Consent } from './consents.ts'
import { nextStep } from './referral.ts'
import { herTokens, sealedIdentity, sealedNote } from './who-she-is.ts'

/** What is written down after a conversation, and who she is under seal. */
export function conversation(care: Care, random: Random): Step[] {
  const { met, needs, consents, at, screening, decision, parameters } = care
  const place = { audience: met.team.audience, agency: met.team.agency.id }
  const { guardian } = needs.care
  const writes: Writing[] = guardian
    ? [
        writing('person_met.path_set', met.person, place, {
          ...{ path: 'child', by: 'officer', guardian: { kind: guardian.kind, present: guardian.present } },
        }),
      ]
    : []
  writes.push(
    writing('person_met.screened', met.person, place, screening),
    writing('person_met.needs_recorded', met.person, place, { needs: needs.needs, met: needs.met }),
    writing('person_met.determined', met.person, place, decision),
    ...consents.map((consent) => consentWriting(met, needs, consent, at)),
  )
  if (!random.chance(parameters.withoutNextStep))
    writes.push(nextStep(met, firstStep(needs, consents), at + 40 * hour))

  // A child is kept by name for her protection; everybody else only if she agrees.
  const mayKeep = guardian !== undefined || agreed(consents, 'record')
  const deeds = mayKeep ? [sealedIdentity(random, met, care.identity)] : []
  if (mayKeep && random.chance(parameters.notes)) deeds.push(sealedNote(random, met, needs))
  const clock = met.clockOff ? { clockOff: met.clockOff } : {}
  // It goes with the phone's next sending: nobody waits for it as for an alert.
  const said: Step = { at, device: met.officer.device, writes, sends: false, ...clock }
  // Who spoke with her seals on the spot; where that phone seals nothing, the team's other one does once both are heard.
  const heard: Step = { at: heardBy(care), device: met.sealer.device, writes: [], sends: true }
  // Tokens need a keeper, and so a network.
  const mayCount = mayKeep && !consents.some((one) => one.purpose === 'statistics' && one.answer === 'no')
  const tokens = mayCount ? [herTokens(met, care.identity)] : []
  if (met.officer.id === met.sealer.id)
    return tokens.length === 0
      ? [{ ...said, deeds }]
      : [
          { ...said, deeds },
          { ...heard, deeds: tokens },
        ]
  if (deeds.length === 0) return [said]
  return [said, { ...heard, deeds: [...deeds, ...tokens] }]
}

const agreed = (consents: Consent[], purpose: Consent['purpose']) =>
  consents.some((one) => one.purpose === purpose && one.answer === 'yes')

function firstStep({ needs, met, wants }: Needs, consents: Consent[]): Parameters<typeof nextStep>[1] {
  const isUrgent = needs.some((need) => (need === 'medical' || need === 'pregnancy') && !met.includes(need))
  if (isUrgent) return 'medical_care'
  if (wants.length === 0) return 'she_wants_none'
  if (agreed(consents, 'share')) return 'referral'
  return needs.includes('papers') ? 'papers' : 'follow_up'
}
