export * from './codes.ts'
export * from './shapes.ts'
export * from './refusals.ts'
export * from './kinds.ts'
export type { Entry, Header } from './journal/entry.ts'
export { inCausalOrder, type History } from './journal/causal-order.ts'
export { fold, type Folded } from './journal/fold.ts'
export {
  subjectTypes,
  type Kind,
  type KnownEntry,
  type Reducer,
  type SubjectType,
} from './journal/reducer.ts'
export { choose, decide, needsAPerson, said, settled, type Decided, type Said } from './journal/settled.ts'
export * from './operation/operation.ts'
export * from './operation/country.ts'
export * from './operation/phase.ts'
export * from './operation/site.ts'
export * from './operation/lead.ts'
export * from './operation/visit.ts'
export * from './operation/suspect.ts'
export * from './operation/seizure.ts'
export * from './operation/check.ts'
export * from './case/person-met.ts'
export { whoEntries } from './who/entries.ts'
export * from './who/who-book.ts'
export * from './who/fold-who.ts'
export * from './rights/rights-table.ts'
export { acts, type Act } from './rights/acts.ts'
export { mayWrite, type SubjectKnown, type Verdict, type Writing } from './rights/may-write.ts'
export { localDay } from './local-day.ts'
