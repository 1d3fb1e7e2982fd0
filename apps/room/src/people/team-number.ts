/** Highest number of a team, as the journal takes it. */
export const highestTeam = 9_999

/** The lowest number that is free. */
export function nextTeamNumber(taken: readonly number[]): number {
  let next = 1
  while (taken.includes(next)) next += 1
  return next
}

export type CheckedNumber = { right: true; number: number } | { right: false; mistake: 'number' | 'taken' }

/** The number as it is sent, or what is wrong with what was typed. */
export function checkTeamNumber(typed: string, taken: readonly number[]): CheckedNumber {
  const number = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0
  if (number < 1) return { right: false, mistake: 'number' }
  return taken.includes(number) ? { right: false, mistake: 'taken' } : { right: true, number }
}
