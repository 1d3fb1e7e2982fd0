import { isChild, type carePaths } from '@libertad/domain'
import type { Random } from '../../random.ts'
import type { MetProfile } from './met-profile.ts'
import type { NeedsParameters } from './parameters.ts'

/** Who stands up for a child; until one of them is there, nothing is asked but needs and danger. */
export interface Guardian {
  kind: 'guardian' | 'advocate'
  present: boolean
  /** When not present: hours until one comes. */
  comesAfterHours: number | undefined
}

export type CarePath =
  | { path: Exclude<(typeof carePaths)[number], 'child'>; guardian: undefined }
  | { path: 'child'; guardian: Guardian }

/** Children, and those who may be: somebody whose age nobody knows is taken for a child while there is reason to. */
export function carePathOf(random: Random, { ageBand }: MetProfile, parameters: NeedsParameters): CarePath {
  const child = isChild(ageBand) || (ageBand === 'unknown' && random.chance(parameters.perhapsChild))
  if (!child) return { path: 'adult', guardian: undefined }
  const present = random.chance(parameters.guardianPresent)
  return {
    path: 'child',
    guardian: {
      // A relative who guards her is seldom where she is met, and may be the one who sent her.
      kind: random.weighted([['advocate', 7] as const, ['guardian', 3] as const]),
      present,
      comesAfterHours: present ? undefined : random.int(2, 60),
    },
  }
}
