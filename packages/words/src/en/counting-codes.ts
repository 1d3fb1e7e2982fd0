import type * as domain from '@libertad/domain'
import type { EveryCode } from './every-code.ts'

/** Answers about two records, tables of a release and how they are made safe. */
export const countingCodes = {
  samenessAnswer: {
    same: 'Same person',
    different: 'Different people',
    cannot_say: 'Cannot say',
  },
  releaseTable: {
    sex_age: 'Sex and age group',
    exploitation: 'Kind of exploitation',
    place: 'Kind of place',
    exploitation_sex: 'Kind of exploitation and sex',
    place_sex: 'Kind of place and sex',
    country: 'Country',
  },
  protectionMethod: {
    suppress: 'Small numbers hidden',
    round: 'Numbers rounded',
    noise: 'Noise added',
  },
  correctionReason: {
    counted_again: 'Counted again',
    late_figures: 'Late figures',
    mistake: 'Mistake',
    unsafe: 'Not safe',
    not_needed: 'Not needed',
  },
} as const satisfies {
  samenessAnswer: EveryCode<typeof domain.samenessAnswers>
  releaseTable: EveryCode<typeof domain.releaseTables>
  protectionMethod: EveryCode<typeof domain.protectionMethods>
  correctionReason: EveryCode<typeof domain.correctionReasons>
}
