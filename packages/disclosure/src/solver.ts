import loadHighs, { type Highs, type Model } from 'highs'

/** `Σ sign · x[index] = equals`. */
export interface Row {
  indices: number[]
  signs: number[]
  equals: number
}

/** A linear program over bounded unknowns, kept open: its next question starts where the last one ended. */
export interface Program {
  bound(index: number, least: number, most: number): void
  cost(index: number, cost: number): void
  /**
   * The cheapest point. `whole`: of whole numbers only. `none`: nothing meets all bounds; `late`: no answer within
   * the seconds given.
   */
  solve(seconds: number, whole?: boolean): Float64Array | 'none' | 'late'
  close(): void
}

export interface Solver {
  open(
    least: readonly number[],
    most: readonly number[],
    costs: readonly number[],
    rows: readonly Row[],
  ): Program
}

/**
 * HiGHS, compiled to WebAssembly. Its numbers are floating: what follows from an answer is checked again in whole
 * numbers by whoever asked.
 */
export async function openSolver(): Promise<Solver> {
  // Its types are those of its CommonJS half; as a module it exports the loader itself.
  const load = loadHighs as unknown as typeof loadHighs.default
  const highs = await load()
  return { open: (least, most, costs, rows) => program(highs, least, most, costs, rows) }
}

function program(
  highs: Highs,
  least: readonly number[],
  most: readonly number[],
  costs: readonly number[],
  rows: readonly Row[],
): Program {
  const size = { numCols: least.length, numRows: rows.length }
  const starts = [0]
  for (const { indices } of rows) starts.push(starts.at(-1)! + indices.length)
  const model: Model = highs.createModel({
    ...size,
    ...{ colLower: [...least], colUpper: [...most], colCost: [...costs] },
    ...{ rowLower: rows.map(({ equals }) => equals), rowUpper: rows.map(({ equals }) => equals) },
    matrix: {
      ...{ ...size, format: 'csr', starts },
      indices: rows.flatMap(({ indices }) => indices),
      values: rows.flatMap(({ signs }) => signs),
    },
  })
  // Presolve costs more than it saves where each question differs from the last by one bound.
  model.options.set({ output_flag: false, presolve: 'off', mip_rel_gap: 0, mip_abs_gap: 0.5 })
  const every = { kind: 'range', from: 0, to: least.length - 1 } as const
  const { optimal, infeasible, unboundedOrInfeasible, timeLimit } = highs.constants.modelStatus
  const { integer, continuous } = highs.constants.variableType
  const run = (seconds: number) => {
    model.zeroAllClocks()
    model.options.set('time_limit', Math.max(0.01, seconds))
    model.run()
    const status = model.getModelStatus()
    if (status === optimal) return model.getSolution().colValue
    if (status === infeasible || status === unboundedOrInfeasible) return 'none'
    if (status === timeLimit) return 'late'
    // A basis that leads nowhere is dropped, once; whatever else happens is no answer.
    model.clearSolver()
    model.run()
    return model.getModelStatus() === optimal ? model.getSolution().colValue : 'late'
  }
  return {
    bound: (index, lower, upper) => void model.changeColBounds(index, lower, upper),
    cost: (index, cost) => void model.changeColCost(index, cost),
    solve(seconds, whole = false) {
      if (!whole) return run(seconds)
      model.changeColsIntegrality(
        every,
        Array.from(least, () => integer),
      )
      try {
        return run(seconds)
      } finally {
        model.changeColsIntegrality(
          every,
          Array.from(least, () => continuous),
        )
      }
    },
    close: () => model.dispose(),
  }
}
