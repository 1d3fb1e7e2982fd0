import { placeText, type Problem } from '@libertad/interchange'
import { csvFile } from '../../design/csv.ts'

/** Problems as a file for whoever made the other one: the place, the code, and in words. Nothing that stands there. */
export function problemsCsv(heads: string[], problems: readonly Problem[], say: Say): string {
  return csvFile(
    heads,
    problems.map((problem) => {
      const { sheet, row, line, column, path } = problem.place
      return [
        ...[say.weight(problem), sheet, row, line, column, path],
        ...[placeText(problem.place), problem.code, say.problem(problem)],
      ]
    }),
  )
}

interface Say {
  weight(problem: Problem): string
  problem(problem: Problem): string
}
