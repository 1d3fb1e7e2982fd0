import type { CountedCase } from '@libertad/interchange'
import type { CaseLine } from '../../model/care-model.ts'

/** Cases as codes alone: no name, no date of birth, no number by which anybody could ask for one of them. */
export function codedCases(cases: readonly CaseLine[]): CountedCase[] {
  return cases.map(({ person: { sex, ageBand, nationality, exploitation, metAt } }) => ({
    ...{ sex, ageBand, at: metAt },
    ...(nationality !== undefined && nationality !== 'unknown' && { nationality }),
    exploitation: exploitation.filter((code) => code !== 'unknown'),
  }))
}
