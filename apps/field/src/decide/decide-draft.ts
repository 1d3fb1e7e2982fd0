import {
  determinationReasons,
  type Content,
  type determinations,
  type Screening,
  type proposalResults,
} from '@libertad/domain'

export type Status = (typeof determinations)[number]
export type Reason = (typeof determinationReasons)[number]
type Result = (typeof proposalResults)[number]

/** A decision before it is signed. Nothing in it is chosen beforehand. */
export interface DecideDraft {
  shape: 1
  touchedAt: number
  status: Status | null
  reasons: readonly Reason[]
  law: string | null
}

export const beginDecision = (now: number): DecideDraft => ({
  ...{ shape: 1, touchedAt: now, status: null, reasons: [], law: null },
})

/** A draft as the disk gave it back; `undefined` for nothing, or for one of another shape. */
export function readDecision(kept: unknown): DecideDraft | undefined {
  const draft = kept as DecideDraft | undefined
  return draft?.shape === 1 ? draft : undefined
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

/** Reasons that a finding can have, in the order of the list. That a child was exploited is a reason for a child alone. */
export const reasonsFor = (status: Status, isChild: boolean): Reason[] =>
  determinationReasons.filter(
    (reason) => reasonsByStatus[status].includes(reason) && (isChild || reason !== 'child_exploited'),
  )

export type DecideTouch = { status: Status } | { reason: Reason; on: boolean } | { law: string }

/** The decision after one touch. Another finding takes the reasons away that it cannot have. */
export function decided(draft: DecideDraft, touch: DecideTouch, now: number): DecideDraft {
  if ('status' in touch) {
    const reasons = draft.reasons.filter((reason) => reasonsByStatus[touch.status].includes(reason))
    return { ...draft, status: touch.status, reasons, touchedAt: now }
  }
  if ('law' in touch) return { ...draft, law: touch.law, touchedAt: now }
  const others = draft.reasons.filter((reason) => reason !== touch.reason)
  return { ...draft, reasons: touch.on ? [...others, touch.reason] : others, touchedAt: now }
}

/** What is still missing before it can be signed. */
export function missingIn({ status, reasons, law }: DecideDraft): 'status' | 'reasons' | 'law' | undefined {
  if (status === null) return 'status'
  if (reasons.length === 0) return 'reasons'
  return law === null ? 'law' : undefined
}

/**
 * Findings that a proposal agrees with; `undefined` where it settles nothing, so that no finding differs from it.
 * A proposal never says “identified”: that is for the competent body.
 */
const agrees: Partial<Record<Result, readonly Status[]>> = {
  reasonable_grounds: ['presumed', 'identified'],
  child_reasonable_grounds: ['presumed', 'identified'],
  labour_rights_case: ['not_victim', 'unknown'],
  no_grounds_seen: ['not_victim', 'unknown'],
}

/** True when a finding is another than the proposal suggests. It is allowed, and kept. */
export const differsFrom = (result: Result | undefined, status: Status): boolean =>
  result !== undefined && agrees[result]?.includes(status) === false

/** The entry, or `undefined` while something is missing. `screening` is the conversation it was decided with. */
export function determinedContent(
  draft: DecideDraft,
  screening: { entry: string; value: Pick<Screening, 'proposal'> } | undefined,
  now: number,
): Content<'person_met.determined'> | undefined {
  const { status, reasons, law } = draft
  if (status === null || law === null || reasons.length === 0) return undefined
  return {
    ...{ status, reasons: [...reasons], law, at: new Date(now).toISOString() },
    ...(screening && { screening: screening.entry }),
    differs: differsFrom(screening?.value.proposal.result, status),
  }
}
