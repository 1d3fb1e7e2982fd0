import { consentPurposes, type consentAnswers, type consentGivers, type dataKinds } from '@libertad/domain'
import type { Random } from '../../random.ts'
import type { CarePath } from './child-care.ts'
import type { NeedsParameters } from './parameters.ts'

type Purpose = (typeof consentPurposes)[number]
type Answer = (typeof consentAnswers)[number]
type DataKind = (typeof dataKinds)[number]

/** What was decided for one purpose: agreeing to one is agreeing to no other. */
export interface ConsentDecision {
  purpose: Purpose
  answer: Answer
  by: (typeof consentGivers)[number]
  /** A child's own view beside her guardian's. */
  assent: Answer | undefined
  /** Kinds of data agreed to, and kinds refused within a yes. Empty where the purpose is about no data. */
  kinds: DataKind[]
  refusedKinds: DataKind[]
  /** Days after which it was taken back. */
  withdrawnAfterDays: number | undefined
}

/** How likely each answer is, in the order yes, no, later. Ours: less is agreed to the farther it goes from her. */
const leaning: Record<Purpose, [yes: number, no: number, later: number]> = {
  interview: [84, 8, 8],
  record: [88, 8, 4],
  share: [72, 18, 10],
  evidence: [46, 34, 20],
  statistics: [80, 16, 4],
  contact_later: [66, 24, 10],
  image: [22, 74, 4],
}

const data: Partial<Record<Purpose, DataKind[]>> = {
  record: ['name', 'contacts', 'documents', 'health', 'family', 'screening', 'needs'],
  share: ['name', 'contacts', 'health', 'needs', 'documents'],
  evidence: ['screening', 'documents', 'place'],
  image: ['photograph'],
}

/** Her decisions, or for a child those of whoever stands up for her; nobody decides for a child who has nobody yet. */
export function consentsOf(random: Random, path: CarePath, parameters: NeedsParameters): ConsentDecision[] {
  const waits = path.guardian?.present === false
  return consentPurposes.map((purpose) => {
    const [yes, no, later] = leaning[purpose]
    const drawn = () =>
      random.weighted<Answer>([
        ['yes', yes],
        ['no', no],
        ['later', later],
      ])
    const answer = waits ? 'not_asked' : drawn()
    const agreed = answer === 'yes'
    const asked = data[purpose] ?? []
    const inPart = agreed && asked.length > 1 && random.chance(parameters.refusesInPart)
    const refusedKinds = inPart ? random.sample(asked, random.int(1, 2)) : []
    const withdrawn = agreed && random.chance(parameters.withdraws)
    return {
      ...{ purpose, answer, by: path.guardian?.kind ?? 'herself', refusedKinds },
      assent: path.path === 'child' ? (waits ? 'not_asked' : drawn()) : undefined,
      kinds: agreed ? asked.filter((one) => !refusedKinds.includes(one)) : [],
      withdrawnAfterDays: withdrawn ? random.int(1, parameters.withdrawsWithinDays) : undefined,
    }
  })
}
