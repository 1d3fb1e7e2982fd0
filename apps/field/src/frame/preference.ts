import { useSyncExternalStore } from 'react'
import { recall, remember } from './remember.ts'

/** One choice among few, shown as an attribute of the page so that styles can follow it. */
export interface Preference<Value extends string> {
  values: readonly Value[]
  now(): Value
  choose(value: Value): void
  /** The present choice; the component draws again when it changes. */
  use(): Value
}

/** A choice kept on this phone under `key` and shown as `data-…` on the root element. */
export function preference<Value extends string>(
  key: string,
  attribute: string,
  values: readonly Value[],
  otherwise: () => Value,
): Preference<Value> {
  const listeners = new Set<() => void>()
  const kept = recall(key)
  let value = values.find((one) => one === kept) ?? otherwise()
  const show = () => {
    document.documentElement.dataset[attribute] = value
  }
  show()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    values,
    now: () => value,
    choose(next) {
      value = next
      remember(key, next)
      show()
      for (const listener of listeners) listener()
    },
    use: () => useSyncExternalStore(subscribe, () => value),
  }
}
