import type { RefusalCode } from '@libertad/domain'
import type { RefusalWords } from '../words.ts'
import { kept, nothing } from './what-was-kept.ts'

/** Refusals about counting people once and about releases. */
export const countingRefusals = {
  release_not_from_here: {
    happened: 'These figures were not made safe by this hub.',
    kept,
    todo: 'Prepare the release again, and change no number by hand.',
  },
  release_outdated: {
    happened: 'Other figures became public since these were prepared.',
    kept,
    todo: 'Prepare the release again: it has to be safe together with what is public now.',
  },
  release_not_safe: {
    happened: 'These tables cannot be told without singling somebody out.',
    kept: nothing,
    todo: 'Choose fewer or coarser tables, or another way to protect them.',
  },
  budget_spent: {
    happened: 'No more may be asked or told today.',
    kept: nothing,
    todo: 'Wait, or ask the coordinator. Whoever owns what was asked about has been told.',
  },
} as const satisfies Partial<Record<RefusalCode, RefusalWords>>
