import type { Field } from '../frame/start.tsx'
import { Gallery } from './gallery.tsx'
import { memoryPort, type Trial } from './memory-port.ts'

const kept = 'trial'

/** What a trial left behind before the page was loaded anew. */
const recalled = () => JSON.parse(localStorage.getItem(kept) ?? '{}') as Partial<Trial>

/** The app on a door to nothing, with every part of the design as its first screen. */
export async function openField(): Promise<Field> {
  const port = memoryPort(
    recalled(),
    () => Date.now(),
    (trial) => localStorage.setItem(kept, JSON.stringify(trial)),
  )
  return { port, home: () => <Gallery />, outbox: () => <Gallery />, alert: () => <Gallery /> }
}
