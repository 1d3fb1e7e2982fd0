import { useSyncExternalStore } from 'react'
import { usePort, useRoom } from './room.tsx'

let second = 0
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    second += 1
    for (const each of listeners) each()
  }, 1000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/**
 * The moment that the page shows, in milliseconds: an earlier one when the reader travelled there, else the present
 * of the journal. One clock turns for the whole page, once a second.
 */
export function useMoment(): number {
  const port = usePort()
  const { model } = useRoom()
  useSyncExternalStore(subscribe, () => second)
  return model?.past ? Date.parse(model.at) : port.now()
}
