export { checkDigit, characterValue, indistinguishable } from './check-digit.ts'
export type {
  ReadCheck,
  ReadField,
  Reading,
  RefusedZone,
  Repair,
  TravelDocument,
  Warning,
} from './document.ts'
export { knownState, specialStates } from './issuers.ts'
export type { Format, Span } from './layout.ts'
export { readTravelDocuments, type ReadSettings } from './read.ts'
