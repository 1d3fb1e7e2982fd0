import { settled, withoutNextStep } from '@libertad/domain'
import type { PersonOnSite, SeizureLine } from '../model/view-model.ts'

/** What somebody met still lacks before the team can leave her. */
export const lacking = ['screening', 'decision', 'next_step'] as const
export type Lacking = (typeof lacking)[number]

/** `at`: instant of the journal. Whose case is closed lacks nothing. */
export function lacks({ met, referrals, determination }: PersonOnSite, at: string): Lacking[] {
  if (met.closed && settled(met.closed)) return []
  return [
    ...(met.screenings.length === 0 && met.path === 'adult' ? (['screening'] as const) : []),
    ...(determination === undefined || determination === 'needs_a_person' ? (['decision'] as const) : []),
    ...(withoutNextStep(met, referrals, at) ? (['next_step'] as const) : []),
  ]
}

/** Travel documents that were taken and did not go back to whom they belong. */
export function papersKept(seizures: readonly SeizureLine[]): number {
  const papers = (lines: readonly { thing: string; count: number }[]) =>
    lines.filter(({ thing }) => thing === 'travel_document').reduce((sum, { count }) => sum + count, 0)
  return seizures.reduce(
    (sum, { things, returned }) => sum + Math.max(0, papers(things) - papers(returned)),
    0,
  )
}

/** Whether somebody may be under 18 and nobody has put her on the path for children: her age is not known. */
export const ageOpen = ({ met }: Pick<PersonOnSite, 'met'>): boolean =>
  met.path === 'adult' && met.ageBand === 'unknown'
