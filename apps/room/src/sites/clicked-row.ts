import type { MouseEvent } from 'react'

/**
 * The row of a table that a plain click fell into, by its `data-row`. A click that should do something else (another
 * tab, a control of its own, text being marked) is none.
 */
export function clickedRow(event: MouseEvent): string | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined
  const target = event.target as Element
  if (target.closest('button, input, select, thead')) return undefined
  // A link is clicked on purpose; text can be marked only elsewhere in the row.
  if (!target.closest('a') && getSelection()?.isCollapsed === false) return undefined
  return target.closest<HTMLElement>('[data-row]')?.dataset.row
}
