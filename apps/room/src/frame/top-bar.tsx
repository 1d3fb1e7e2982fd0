import { Icon } from '../design/icon.tsx'
import { useMoment } from './clock.tsx'
import { LiveMark } from './link-state.tsx'
import { useRoom } from './room.tsx'
import { useSay, type Say } from './say.tsx'
import { Settings } from './settings.tsx'
import type { OperationView } from '../model/view-model.ts'
import { localDay } from '@libertad/domain'
import { zoneOffset } from '@libertad/words/load'

/** The page's name, the operation's day and clock, the line to the hub, and the ways to anywhere. */
export function TopBar({ title, onPalette }: { title: string; onPalette: () => void }) {
  const { model, mode } = useRoom()
  const say = useSay()
  const moment = useMoment()
  const { t } = say
  const now = new Date(moment).toISOString()
  return (
    <header className="top-bar">
      <h1>{title}</h1>
      {mode === 'demonstration' && <span className="tag warning mode-tag">{t.frame.demonstrationShort}</span>}
      {model && (
        <span className="tiny text-2 figures top-when">
          {dayWords(say, model.operation, now)} · {say.day(now)} · {say.time(now)}{' '}
          <span className="text-3">{zoneOffset(now, model.operation.zone)}</span>
        </span>
      )}
      <span className="grow" />
      <LiveMark />
      <button type="button" className="find" onClick={onPalette} aria-keyshortcuts="Control+K">
        <Icon name="search" />
        <span className="wide-words">{t.frame.goTo}</span>
        <span className="hidden-words narrow-only">{t.frame.goTo}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <Settings />
    </header>
  )
}

/** `Day 4 of 7`, or how many days before or after. */
function dayWords({ t, format, plural }: Say, operation: OperationView, now: string): string {
  const today = localDay(now, operation.zone)
  const between = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
  if (today < operation.firstDay) return plural(t.frame.daysBefore, between(today, operation.firstDay))
  if (today > operation.lastDay) return plural(t.frame.daysAfter, between(operation.lastDay, today))
  const days = between(operation.firstDay, operation.lastDay) + 1
  return format(t.frame.dayOf, { day: between(operation.firstDay, today) + 1, days })
}
