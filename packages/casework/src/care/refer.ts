import { isRefusal, mayLeave, type Content, type dataKinds, type Refusal } from '@libertad/domain'
import { recipientsOf } from '../keys/recipients.ts'
import { statementBook, trustFacts } from '../keys/trust-facts.ts'
import { dayIn, instantOf, type CaseworkPorts } from '../ports.ts'
import { sealer } from '../seal/sealer.ts'
import { carersOf, openAudience, ownCarers } from './case-audience.ts'
import { whatCounts } from './what-she-agreed.ts'

type DataKind = (typeof dataKinds)[number]

export interface ReferralWish {
  person: string
  /** Agency that would take her. */
  to: string
  service?: string
  wants: Content<'referral.sent'>['wants']
  urgency: Content<'referral.sent'>['urgency']
  /** Hours within which the service has promised an answer. */
  answerWithinHours: number
  fallback?: string
  /** What would go, by kind; only kinds that the basis names may be here. */
  parts: Partial<Record<DataKind, unknown>>
  /** Day at her place. */
  today: string
}

/**
 * Refers a person. What goes is what she agreed to, sealed for the two agencies in a package of its own; without a
 * consent that holds, or a legal basis of two people, nothing is sealed at all. Works without a network.
 */
export async function refer(
  ports: CaseworkPorts,
  wish: ReferralWish,
): Promise<{ referral: string; package: string } | Refusal> {
  const kinds = Object.keys(wish.parts) as DataKind[]
  const known = whatCounts(ports, wish.person)
  const at = instantOf(ports)
  const leave = mayLeave(
    known,
    { person: wish.person, recipient: wish.to, kinds, purpose: 'share' },
    at,
    wish.today,
  )
  if (isRefusal(leave)) return leave
  // Whether it can be sealed is asked before anything is opened: half a referral helps nobody.
  const recipients = await recipientsOf(ports, trustFacts(ports, statementBook(ports)()), [
    ports.agency,
    wish.to,
  ])
  if (isRefusal(recipients)) return recipients
  const both = [...ownCarers(ports), ...carersOf(wish.to)]
  const audience = await openAudience(ports, both)
  if (isRefusal(audience)) return audience
  const packageAudience = await openAudience(ports, both)
  if (isRefusal(packageAudience)) return packageAudience
  const referral = ports.uuid()
  const sealed = await sealer(ports).seal({
    ...{ thing: 'package', about: referral, audience: packageAudience, handling: 'named_agencies' },
    ...{ with: [wish.to], value: wish.parts, reviewInDays: 365 },
  })
  if (isRefusal(sealed)) return sealed
  const written = await ports.participant.write({
    ...{ kind: 'referral.sent', subject: referral, audience, agency: ports.agency },
    content: {
      ...{ handling: 'named_agencies', reviewOn: dayIn(ports, 365), to: wish.to },
      ...(wish.service === undefined ? {} : { service: wish.service }),
      ...{ wants: wish.wants, urgency: wish.urgency, basis: leave.basis },
      ...{ package: sealed.subject, packageAudience, sentAt: at },
      answerBy: new Date(ports.now() + wish.answerWithinHours * 3_600_000).toISOString(),
      ...(wish.fallback === undefined ? {} : { fallback: wish.fallback }),
    },
  })
  if (isRefusal(written)) return written
  return { referral, package: sealed.subject }
}
