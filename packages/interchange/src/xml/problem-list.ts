import type { Place, Problem } from '../format.ts'

/** How many problems of one code are told one by one; what is more is told as a number. */
export const toldOfOneCode = 1000

/** Problems as they are found, bounded: a file of a million faults does not become a million sentences. */
export class ProblemList {
  readonly found: Problem[] = []
  readonly #counts = new Map<string, { weight: Problem['weight']; count: number }>()

  refuse(code: string, place: Place, says: string): void {
    this.#add({ place, code, says, weight: 'refused' })
  }

  note(code: string, place: Place, says: string): void {
    this.#add({ place, code, says, weight: 'noted' })
  }

  /** Whether so many of a code were told that no more are. Whoever would search for a hint can leave it. */
  isFull(code: string): boolean {
    return (this.#counts.get(code)?.count ?? 0) >= toldOfOneCode
  }

  /** All of them, with a last one for each code that was cut short. */
  all(): Problem[] {
    const cut = [...this.#counts].filter(([, { count }]) => count > toldOfOneCode)
    return [
      ...this.found,
      ...cut.map(([code, { weight, count }]) => ({
        place: {},
        code,
        says: `${count - toldOfOneCode} more of the same kind are not listed; put right the listed ones first.`,
        weight,
      })),
    ]
  }

  #add(problem: Problem): void {
    const counted = this.#counts.get(problem.code) ?? { weight: problem.weight, count: 0 }
    counted.count++
    this.#counts.set(problem.code, counted)
    if (counted.count <= toldOfOneCode) this.found.push(problem)
  }
}
