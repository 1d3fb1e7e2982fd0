import type { Content } from '@libertad/domain'
import type { Step } from '../step.ts'

/** Figures of care as they are when all steps were played. Encounters are counted, no human is counted twice or once here. */
export function careCounted(steps: readonly Step[]) {
  const status = new Map<string, string>()
  const accepted = new Set<string>()
  const withdrawn = new Set<string>()
  for (const { writes, deeds = [] } of steps) {
    for (const { kind, subject, content } of writes) {
      if (kind === 'person_met.determined')
        status.set(subject, (content as unknown as Content<'person_met.determined'>).status)
      else if (kind === 'referral.accepted') accepted.add(subject)
    }
    for (const deed of deeds) if (deed.deed === 'withdraw') withdrawn.add(deed.consent)
  }
  const presumed = [...status.values()].filter((one) => one === 'presumed').length
  return { presumed, referralsAccepted: accepted.size, consentsWithdrawn: withdrawn.size }
}
