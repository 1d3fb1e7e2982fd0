import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '../plan/plan.ts'
import { readPlan } from '../plan/read-plan.ts'

/** Text of a plan of the folder `plans`. */
export const planText = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../plans', `${name}.yaml`), 'utf8')

/** A plan from a text that is known to be right. */
export function planOf(text: string): Plan {
  const read = readPlan(text)
  if ('mistakes' in read) throw new Error(JSON.stringify(read.mistakes.slice(0, 5)))
  return read.plan
}

export const shippedPlan = (name: string) => planOf(planText(name))
