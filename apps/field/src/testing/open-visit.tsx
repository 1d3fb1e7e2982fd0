import { useEffect, useRef } from 'react'
import { AlertScreen } from '../alert/alert-screen.tsx'
import { useWay } from '../frame/screens.ts'
import type { Field } from '../frame/start.tsx'
import type { FieldPort } from '../model/field-port.ts'
import { OutboxScreen } from '../outbox/outbox-screen.tsx'
import { TodayScreen } from '../today/today-screen.tsx'
import { memoryField } from './memory-field.ts'
import { screensOfVisit } from './screens-of-visit.tsx'

/** What a picture is taken of: a name of `screensOfVisit`, or a phone before its work is open. */
interface Wish {
  screen?: string
  gate?: 'fresh' | 'locked' | 'not_enrolled' | 'open'
}

/** An afternoon at a mine of Guyana, so that ages and days are the same in every picture. */
const beginning = Date.parse('2026-03-04T18:05:00.000Z')

/** The app on a made-up visit kept in memory, opened on the screen that `localStorage.wish` names. */
export async function openField(): Promise<Field> {
  const { screen, gate = 'open' } = JSON.parse(localStorage.getItem('wish') ?? '{}') as Wish
  // What was written down is some minutes old when it is looked at.
  let since = 0
  const now = () => beginning + since + Math.floor(performance.now())
  const port = await memoryField({ gate }, now)
  since = 7 * 60_000
  return {
    port,
    home: () => <FirstOf port={port} screen={screen} />,
    outbox: () => <OutboxScreen />,
    alert: () => <AlertScreen />,
  }
}

/** The day, with the wished screen laid on it, so that it has the way back that it always has. */
function FirstOf({ port, screen }: { port: FieldPort; screen: string | undefined }) {
  const { open } = useWay()
  const laid = useRef(false)
  useEffect(() => {
    if (laid.current || screen === undefined) return
    laid.current = true
    void screensOfVisit[screen]!(port).then(open)
  }, [port, screen, open])
  return <TodayScreen />
}
