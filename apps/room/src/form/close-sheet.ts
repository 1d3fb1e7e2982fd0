import type { MouseEvent } from 'react'

/** Closes the sheet of a button as Escape does: the browser then takes the reader back to what opened it. */
export function closeSheet({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest('dialog')?.close()
}
