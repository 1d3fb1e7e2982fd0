import { goReasons } from '@libertad/domain'
import type { DecideGo } from '../model/room-port.ts'

export type Decision = DecideGo['decision']
export type Reason = (typeof goReasons)[number]

/** A decision being written. */
export interface DecisionDraft {
  decision?: Decision
  reasons: Reason[]
  withoutSites: string[]
}

export const emptyDraft: DecisionDraft = { reasons: [], withoutSites: [] }

/** That everything is ready is no reason for anything but a go. */
export function reasonsFor(decision: Decision): readonly Reason[] {
  return decision === 'go' ? goReasons : goReasons.filter((reason) => reason !== 'ready')
}

/** The draft with another decision. Reasons that do not go with it are let go, and sites unless some stay out. */
export function withDecision(draft: DecisionDraft, decision: Decision): DecisionDraft {
  const possible = reasonsFor(decision)
  return {
    decision,
    reasons: draft.reasons.filter((reason) => possible.includes(reason)),
    withoutSites: decision === 'go_without_sites' ? draft.withoutSites : [],
  }
}

export type Lacking = 'reasons' | 'sites'

/** The wish, or what is still lacking: a reason in any case, and the sites of a go without some. */
export function decisionWish(
  country: string,
  draft: DecisionDraft,
): { wish: DecideGo } | { lacking: Lacking[] } {
  const { decision, reasons, withoutSites } = draft
  const lacking: Lacking[] = []
  if (reasons.length === 0) lacking.push('reasons')
  if (decision === 'go_without_sites' && withoutSites.length === 0) lacking.push('sites')
  return decision && lacking.length === 0
    ? { wish: { country, decision, reasons, withoutSites } }
    : { lacking }
}
