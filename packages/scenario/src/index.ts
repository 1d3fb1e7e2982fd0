export { random, type Random } from './random.ts'
export { readPlan, mistakeInWords, type Mistake } from './plan/read-plan.ts'
export type { Plan } from './plan/plan.ts'
