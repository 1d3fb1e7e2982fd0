import { expect, test } from 'vitest'
import type { Refusal } from '@libertad/domain'
import { languages, wordsFor } from '@libertad/words'
import { meaningOf, nextAfter } from './release-refusals.ts'

const refusals: [Refusal, ReturnType<typeof meaningOf>, ReturnType<typeof nextAfter>][] = [
  [{ refused: 'release_not_safe', at: 'people' }, 'too_few', undefined],
  [{ refused: 'release_not_safe', at: 'tables' }, 'tables_unsafe', 'choose'],
  [{ refused: 'release_not_safe', at: 'number' }, 'too_many', undefined],
  [{ refused: 'release_outdated' }, 'outdated', 'prepare'],
  [{ refused: 'release_outdated', at: 'replaces' }, 'replaced_already', 'choose'],
  [{ refused: 'budget_spent' }, 'budget', 'choose'],
  [{ refused: 'second_person_needed' }, 'second_person', undefined],
  [{ refused: 'release_not_from_here', at: 'digest' }, 'not_from_here', 'prepare'],
  [{ refused: 'hub_busy' }, 'busy', 'ask'],
  [{ refused: 'hub_unreachable' }, undefined, 'ask'],
]

test.each(refusals)('%j is said in words of its own, with what to do', (refusal, meaning, next) => {
  expect(meaningOf(refusal)).toBe(meaning)
  expect(nextAfter(refusal)).toBe(next)
})

test.each(languages)('in %s each meaning has its three parts', (language) => {
  for (const [, meaning] of refusals)
    if (meaning)
      expect(Object.keys(wordsFor(language).releases.refused[meaning])).toEqual(['happened', 'kept', 'todo'])
})
