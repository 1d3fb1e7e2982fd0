/** A person who stands for a text or a list, under a name her organisation knows, and the day. */
export interface Signed {
  who: string
  /** `2026-04-03` */
  when: string
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return list.some((one) => one === value)
}

export function isSigned(value: unknown): value is Signed {
  return (
    isRecord(value) &&
    typeof value.who === 'string' &&
    value.who.trim() !== '' &&
    typeof value.when === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value.when)
  )
}
