export { codes } from './codes.ts'
export { refusals } from './refusals.ts'
export { entries } from './entries.ts'
