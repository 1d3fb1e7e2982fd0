import type { Plan } from '../plan/plan.ts'

const day = 86_400_000

/** When the operation begins: early afternoon UTC of the first day of its first phase, milliseconds. */
export function beginsAt(plan: Plan): number {
  return Date.parse(`${plan.phases.map(({ starts }) => starts).sort()[0]}T13:00:00Z`)
}

/** When the leads of a country come in, by its place in the plan: one after another, all in the first third of the time. */
export function joinsAt(plan: Plan, place: number): number {
  const began = beginsAt(plan)
  const days = (Date.parse(`${plan.firstDay}T00:00:00Z`) - began) / day
  const apart = Math.min(5, 120 / plan.countries.length, days / 3 / plan.countries.length)
  return began + (place + 1) * apart * day
}

/** When everybody of a country has a phone that is enrolled. Nothing is written from there before. */
export const presentAt = (plan: Plan, place: number) => joinsAt(plan, place) + day + 3 * 3_600_000
