/** A choice of the user. A browser that keeps nothing only forgets it. No key and no value tells of the work. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}

/** What was remembered under a key, if this browser keeps anything. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
