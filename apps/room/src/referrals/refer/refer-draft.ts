import { serviceKinds, type Content, type urgentNeeds } from '@libertad/domain'
import { checked, type Checked } from '../../cases/use-deed.ts'
import type { DirectoryLine } from '../../model/care-model.ts'

type Sent = Content<'referral.sent'>
export type ServiceKind = (typeof serviceKinds)[number]

export interface ReferDraft {
  service: string
  wants: ServiceKind[]
  urgency: Sent['urgency'] | ''
  hours: string
  fallback: string
}

/** Hours in which an answer may be asked for. */
export const answerTimes = [2, 6, 12, 24, 48, 72] as const

const servicesFor: Partial<Record<(typeof urgentNeeds)[number], ServiceKind[]>> = {
  ...{ medical: ['emergency_medical', 'medical'], pregnancy: ['medical'], medicine: ['medical'] },
  ...{ food: ['food'], water: ['food'], clothing: ['clothing'], rest: ['shelter'], safety: ['shelter'] },
  ...{ child_care: ['child_care'], interpreter: ['interpreter'], contact_family: ['family_tracing'] },
  papers: ['residence_papers', 'consular_documents'],
}

/** What she needs and this service gives, and the answer in the time that it promises. */
export function withService(
  draft: ReferDraft,
  service: Pick<DirectoryLine, 'id' | 'kinds' | 'answersWithin'>,
  needs: readonly (typeof urgentNeeds)[number][],
): ReferDraft {
  const needed = new Set(needs.flatMap((need) => servicesFor[need] ?? []))
  return {
    ...draft,
    ...{ service: service.id, wants: service.kinds.filter((kind) => needed.has(kind)) },
    hours: String(answerTimes.find((hours) => hours >= service.answersWithin) ?? 72),
  }
}

export interface ReferChosen {
  service: string
  wants: ServiceKind[]
  urgency: Sent['urgency']
  answerWithinHours: number
  fallback: string | undefined
}

export function checkReferral(draft: ReferDraft): Checked<keyof ReferDraft, ReferChosen> {
  const { service, wants, urgency, hours, fallback } = draft
  return checked(
    {
      ...(service === '' ? { service: 'choose' as const } : {}),
      ...(wants.length === 0 ? { wants: 'choose' as const } : {}),
      ...(urgency === '' ? { urgency: 'choose' as const } : {}),
      ...(answerTimes.some((one) => String(one) === hours) ? {} : { hours: 'needed' as const }),
    },
    () => ({
      ...{ service, wants, urgency: urgency as Sent['urgency'], answerWithinHours: Number(hours) },
      fallback: fallback === '' ? undefined : fallback,
    }),
  )
}

/** Open services of others that give a kind and whom typed words find: places first, the full ones last, none left out. */
export function findServices(
  services: readonly DirectoryLine[],
  { kind, fits }: { kind: ServiceKind | undefined; fits: (service: DirectoryLine) => boolean },
): DirectoryLine[] {
  const room = ({ free }: DirectoryLine) => (free === undefined ? 1 : free.value > 0 ? 2 : 0)
  return services
    .filter((service) => !service.own && service.closed === undefined)
    .filter((service) => (kind === undefined || service.kinds.includes(kind)) && fits(service))
    .toSorted((one, other) => room(other) - room(one) || one.name.localeCompare(other.name))
}
