import { isChild } from '@libertad/domain'
import type { Say } from '../frame/say.tsx'
import type { CaseLine } from '../model/care-model.ts'

/** Who she is in coded words: sex, age, and where from. Never a name. */
export function sayPerson({ t, country }: Say, { person }: Pick<CaseLine, 'person'>): string {
  const { sex, ageBand, nationality } = person
  const from =
    nationality === undefined || nationality === 'unknown'
      ? undefined
      : nationality === 'stateless'
        ? t.cases.stateless
        : country(nationality)
  return [sexWords(), t.codes.ageBand[ageBand], from].filter(Boolean).join(' · ')

  function sexWords(): string {
    if (isChild(ageBand) && sex === 'woman') return t.cases.girl
    if (isChild(ageBand) && sex === 'man') return t.cases.boy
    return sex === 'not_asked' || sex === 'no_answer' ? t.cases.sexNotKnown : t.codes.sex[sex]
  }
}
