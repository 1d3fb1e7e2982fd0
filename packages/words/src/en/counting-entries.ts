/** Sentences about counting people once, and about what the public is told. */
export const countingEntries = {
  'person_met.tokens_given': 'Tokens of a person met were given, so that she is counted once.',
  'judgement.given': 'An answer about two records: {samenessAnswer}.',
  'judgement.changed': 'An answer about two records was changed: {samenessAnswer}.',
  'judgement.taken_back': 'An answer about two records was taken back.',
  'settlement.given': 'The coordinator settled two records: {samenessAnswer}.',
  'settlement.changed': 'The coordinator settled two records anew: {samenessAnswer}.',
  'settlement.taken_back': 'The coordinator took back a word about two records.',
  'release.prepared': 'Release {n} was prepared.',
  'release.signed': 'A release was signed by a second person.',
  'release.withdrawn': 'A release was withdrawn: {correctionReason}.',
} as const
