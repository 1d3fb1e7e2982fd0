import type { Attack } from './attack/attack.ts'
import { lostIn } from './lost.ts'
import type { Made, Task } from './protect.ts'
import type { HiddenCell, SafeTable } from './protection.ts'
import { cellWords } from './table.ts'

/** The tables that are not released yet, as they would be printed. */
export function safeTables({ system }: Task, { intervals }: Attack, made: Made): SafeTable[] {
  return system.given.flatMap(({ table, released }, number): SafeTable[] => {
    if (released) return []
    const variableOf = system.variableOf[number]!
    const printed = variableOf.map((index) => made.printed[index])
    const hidden = variableOf.flatMap((index, cell): HiddenCell[] => {
      const because = made.because.get(index)
      if (because === undefined) return []
      const words = cellWords(table.dimensions, table.cells[cell]!.at)
      return [{ cell, words, because, interval: intervals.get(index) }]
    })
    const open = variableOf.map((index) => intervals.get(index))
    return [{ table, printed, hidden, intervals: open, lost: lostIn(table, printed) }]
  })
}
