/** One name of a list in `data/`: as its bearer writes it, in Latin letters, and how else others write that. */
export interface ListedName {
  native: string
  latin: string
  variants: string[]
}

/** `Ana, María` or, where the script is another, `陈=Chen/Chan/Tan, …`. */
export function readList(list: string): ListedName[] {
  return list.split(', ').map((entry) => {
    const [native, latins = native] = entry.split('=') as [string, string?]
    const [latin, ...variants] = latins.split('/') as [string, ...string[]]
    return { native, latin, variants }
  })
}

/** Variants of Latin spellings over several lists. */
export function variantsOf(lists: readonly ListedName[][]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { latin, variants } of lists.flat()) {
    if (variants.length > 0) found.set(latin, [...(found.get(latin) ?? []), ...variants])
  }
  return found
}
