import { determinations } from '@libertad/domain'
import type { PersonOnSite } from '../model/view-model.ts'
import { lacks } from '../visit/lacks.ts'

/** Stations on somebody's way. Presumed and identified are different things, found by different people. */
export const stations = ['met', 'screened', 'presumed', 'identified'] as const
export type Station = (typeof stations)[number]

type Status = (typeof determinations)[number] | 'needs_a_person' | undefined

export const statusOf = ({ determination }: Pick<PersonOnSite, 'determination'>): Status =>
  typeof determination === 'object' ? determination.value.status : determination

/** Stations reached so far. Whoever was identified was presumed before, written down here or not. */
export function reached(person: Pick<PersonOnSite, 'met' | 'determination'>): Station[] {
  const status = statusOf(person)
  return [
    'met',
    ...(person.met.screenings.length > 0 ? (['screened'] as const) : []),
    ...(status === 'presumed' || status === 'identified' ? (['presumed'] as const) : []),
    ...(status === 'identified' ? (['identified'] as const) : []),
  ]
}

/** What is to be done next for her. */
export type Next = 'reopen' | 'child' | 'screening' | 'decide' | 'next_step'

/** `at`: instant of the journal. A child's path comes before every question. */
export function nextFor(person: PersonOnSite, at: string): Next {
  if (person.closed !== undefined) return 'reopen'
  const missing = lacks(person, at)
  if (person.path === 'child') return missing.includes('next_step') ? 'child' : 'next_step'
  if (missing.includes('screening')) return 'screening'
  return missing.includes('decision') ? 'decide' : 'next_step'
}
