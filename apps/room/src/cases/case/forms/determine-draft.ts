import {
  determinationReasons,
  type determinations,
  type proposalResults,
  type Screening,
} from '@libertad/domain'
import { madeOf, type Made, type Mistakes } from '../../../form/made.ts'
import type { CaseLine } from '../../../model/care-model.ts'

export type Status = (typeof determinations)[number]
export type Reason = (typeof determinationReasons)[number]

export interface DetermineDraft {
  status: Status | ''
  reasons: Reason[]
  law: string
}

const forVictim: readonly Reason[] = [
  ...(['indicators_support', 'own_account', 'documents_support', 'findings_at_site'] as const),
  ...(['other_authority', 'child_exploited', 'other'] as const),
]
const reasonsByStatus: Record<Status, readonly Reason[]> = {
  presumed: forVictim,
  identified: forVictim,
  not_victim: ['no_indicators', 'explained_otherwise', 'other_authority', 'other'],
  unknown: ['not_enough_known', 'she_wants_no_decision', 'other'],
}

/** Reasons that a finding can have. That a child was exploited is a reason for a child alone. */
export const reasonsFor = (status: Status, isChild: boolean): Reason[] =>
  determinationReasons.filter(
    (reason) => reasonsByStatus[status].includes(reason) && (isChild || reason !== 'child_exploited'),
  )

/** Findings that a proposal agrees with. Where it settles nothing no finding differs from it. */
const agrees: Partial<Record<(typeof proposalResults)[number], readonly Status[]>> = {
  reasonable_grounds: ['presumed', 'identified'],
  child_reasonable_grounds: ['presumed', 'identified'],
  labour_rights_case: ['not_victim', 'unknown'],
  no_grounds_seen: ['not_victim', 'unknown'],
}

/** True when a finding is another than the proposal suggests. It is allowed, and kept. */
export const differsFrom = (proposal: Screening['proposal'] | undefined, status: Status): boolean =>
  proposal !== undefined && agrees[proposal.result]?.includes(status) === false

/** A named person decides, with reasons and under a law. `at`: instant of the journal. */
export function madeDetermination(
  { id, type, screening }: Pick<CaseLine, 'id' | 'type' | 'screening'>,
  { status, reasons, law }: DetermineDraft,
  at: string,
): Made<keyof DetermineDraft> {
  const mistakes: Mistakes<keyof DetermineDraft> = {
    ...(status === '' ? { status: 'choose' as const } : {}),
    ...(reasons.length === 0 ? { reasons: 'choose' as const } : {}),
    ...(law === '' ? { law: 'needed' as const } : {}),
  }
  return madeOf(mistakes, () => ({
    ...{ kind: `${type}.determined` as 'person_met.determined', subject: id },
    content: {
      ...{ status: status as Status, reasons, law, at },
      ...(screening ? { screening: screening.entry } : {}),
      differs: differsFrom(screening?.value.proposal, status as Status),
    },
  }))
}
