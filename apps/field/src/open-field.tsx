import { later } from './frame/later.tsx'
import type { Field } from './frame/start.tsx'
import { openHere } from './journal/open-here.ts'

const TodayScreen = later(async () => (await import('./today/today-screen.tsx')).TodayScreen)
const AlertScreen = later(async () => (await import('./alert/alert-screen.tsx')).AlertScreen)
const OutboxScreen = later(async () => (await import('./outbox/outbox-screen.tsx')).OutboxScreen)

/** Opens what this phone holds, and names the screens that the frame leads to. */
export async function openField(): Promise<Field> {
  return {
    port: await openHere(),
    home: () => <TodayScreen />,
    outbox: () => <OutboxScreen />,
    alert: () => <AlertScreen />,
  }
}
