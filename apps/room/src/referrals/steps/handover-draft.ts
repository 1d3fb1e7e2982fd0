import type { companions, handoverAnswers } from '@libertad/domain'
import type { Mistakes } from '../../form/made.ts'
import { checked, type Checked } from '../../cases/use-deed.ts'
import type { ReferralLine } from '../../model/care-model.ts'

type Answer = (typeof handoverAnswers)[number]
type Companion = (typeof companions)[number]

export interface HandoverDraft {
  arrived: Answer | ''
  knowsSheMayLeave: Answer | ''
  hasHerPapers: Answer | ''
  with: Companion | ''
}

export const newHandover: HandoverDraft = { arrived: '', knowsSheMayLeave: '', hasHerPapers: '', with: '' }

export type Nonsense = 'services_given' | 'not_here' | 'nobody_arrived'

/** What of the answers cannot be true together: what was given was given to somebody, and who is not here was not asked. */
export function nonsenseIn(
  draft: HandoverDraft,
  { services }: Pick<ReferralLine, 'services'>,
): Partial<Record<keyof HandoverDraft, Nonsense>> {
  if (draft.arrived === '' || draft.arrived === 'yes') return {}
  const asked = (answer: Answer | '') => answer !== '' && answer !== 'not_known'
  return {
    ...(services.length > 0 ? { arrived: 'services_given' } : {}),
    ...(asked(draft.knowsSheMayLeave) ? { knowsSheMayLeave: 'not_here' } : {}),
    ...(asked(draft.hasHerPapers) ? { hasHerPapers: 'not_here' } : {}),
    ...(draft.with !== '' && draft.with !== 'nobody' ? { with: 'nobody_arrived' } : {}),
  }
}

/** Without an answer to each of the three questions there is no handover, and none from answers that contradict. */
export function checkHandover(
  draft: HandoverDraft,
  referral: Pick<ReferralLine, 'services'>,
): Checked<keyof HandoverDraft, { [Field in keyof HandoverDraft]: Exclude<HandoverDraft[Field], ''> }> {
  const nonsense = nonsenseIn(draft, referral)
  const mistakes: Mistakes<keyof HandoverDraft> = {}
  for (const field of ['arrived', 'knowsSheMayLeave', 'hasHerPapers', 'with'] as const)
    if (draft[field] === '' || nonsense[field]) mistakes[field] = 'choose'
  return checked(
    mistakes,
    () => draft as { [Field in keyof HandoverDraft]: Exclude<HandoverDraft[Field], ''> },
  )
}
