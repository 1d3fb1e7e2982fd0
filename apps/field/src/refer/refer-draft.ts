import type { Content } from '@libertad/domain'
import type { Need } from '../consent/kinds-said.ts'
import type { ServiceLine } from '../model/view-model.ts'

type Sent = Content<'referral.sent'>
export type Urgency = Sent['urgency']
export type ServiceKind = Sent['wants'][number]

export interface ReferDraft {
  wants: ServiceKind[]
  urgency: Urgency | undefined
  answerWithin: number
  /** Who is asked when this service has not answered by then. */
  fallback: string | undefined
}

/** Hours in which an answer may be asked for; what the service itself promises is proposed. */
export const answerTimes = [2, 6, 12, 24, 48, 72] as const

const servicesFor: Partial<Record<Need, ServiceKind[]>> = {
  medical: ['emergency_medical', 'medical'],
  pregnancy: ['medical'],
  medicine: ['medical'],
  food: ['food'],
  water: ['food'],
  clothing: ['clothing'],
  rest: ['shelter'],
  safety: ['shelter'],
  child_care: ['child_care'],
  interpreter: ['interpreter'],
  contact_family: ['family_tracing'],
  papers: ['residence_papers', 'consular_documents'],
}

/** What she needs and this service gives. Where none of it fits, nothing is chosen for her. */
export function newReferral(service: ServiceLine, needs: readonly Need[], isChild: boolean): ReferDraft {
  const needed = new Set(needs.flatMap((need) => servicesFor[need] ?? []))
  return {
    wants: service.kinds.filter((kind) => needed.has(kind)),
    urgency: isChild ? 'child' : undefined,
    answerWithin: answerTimes.find((hours) => hours >= service.answersWithin) ?? 72,
    fallback: undefined,
  }
}

export type ReferLack = 'wants' | 'urgency'

export function referLacks({ wants, urgency }: ReferDraft): ReferLack | undefined {
  if (wants.length === 0) return 'wants'
  return urgency === undefined ? 'urgency' : undefined
}
