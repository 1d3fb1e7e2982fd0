/**
 * Who stands in a list more than once, and how many people there are: the door for whole lists.
 *
 * - `linkLists` takes the text of a list, or of two, and gives everything there is to say about it; `report` makes one
 *   document of that, `summary` lines for people.
 * - `learnAgreement` is the learner alone, for comparisons of any kind with named fields and levels, such as the hub's over
 *   tokens: levels of each pair in, shares and log2 weights of each level out; `scoreAgreement` gives the probability of a
 *   pair and what each field weighs.
 */
export { linkLists, type Given } from './link-lists.ts'
export { report, type Report, type Reported, type ReportedPair } from './report/report.ts'
export { summary } from './report/summary.ts'
export type { Reason } from './report/reasons.ts'
export type { Linked, Unlinkable } from './link.ts'
export type { Evaluation } from './evaluate/evaluate.ts'
export { seeded } from './random.ts'
export { learnAgreement } from './learn/learn-agreement.ts'
export { scoreAgreement, type ScoredAgreement } from './learn/score-agreement.ts'
export type { AgreementField, AgreementModel, ComparedPairs, LearntField, Shared } from './learn/agreement.ts'
