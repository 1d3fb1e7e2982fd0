/** What a transaction changed, as the steps back. */
export type Undo = (() => unknown)[]

/** Takes everything back, last change first: a transaction that was cut keeps nothing. */
export function takeBack(undo: Undo): void {
  for (const step of undo.splice(0).reverse()) step()
}
