import { useState } from 'react'
import { useSay } from '../frame/say.tsx'
import { Choices } from './choices.tsx'
import { dayOf, daysBefore, type Day } from './days.ts'
import { TextField } from './text-field.tsx'

type Way = 'today' | 'yesterday' | 'week' | 'other'

/** A day without a wheel: today, yesterday, one of this week, or three numbers. Days to come are not offered. */
export function DateChoice(props: {
  label: string
  today: Day
  day: Day | undefined
  onChange: (day: Day | undefined) => void
}) {
  const { label, today, day, onChange } = props
  const { t, day: sayDay } = useSay()
  const before = (count: number) => daysBefore(today, count)
  const [way, setWay] = useState<Way | undefined>(() => wayTo(today, day))
  const choose = (next: Way) => {
    setWay(next)
    onChange(next === 'today' ? today : next === 'yesterday' ? before(1) : undefined)
  }
  return (
    <div className="stack">
      <Choices<Way>
        label={label}
        chosen={way}
        onChoose={choose}
        as="two"
        choices={[
          { code: 'today', mine: t.frame.today, detail: sayDay(today) },
          { code: 'yesterday', mine: t.frame.yesterday, detail: sayDay(before(1)) },
          { code: 'week', mine: t.frame.thisWeek },
          { code: 'other', mine: t.frame.otherDay },
        ]}
      />
      {way === 'week' && (
        <Choices
          label={t.frame.thisWeek}
          chosen={day}
          onChoose={onChange}
          as="three"
          choices={[2, 3, 4, 5, 6].map((count) => ({ code: before(count), mine: sayDay(before(count)) }))}
        />
      )}
      {way === 'other' && <ThreeNumbers today={today} day={day} onChange={onChange} />}
    </div>
  )
}

function wayTo(today: Day, day: Day | undefined): Way | undefined {
  if (day === undefined) return undefined
  if (day === today) return 'today'
  if (day === daysBefore(today, 1)) return 'yesterday'
  return day < today && day >= daysBefore(today, 6) ? 'week' : 'other'
}

function ThreeNumbers(props: { today: Day; day: Day | undefined; onChange: (day: Day | undefined) => void }) {
  const { t } = useSay()
  const [parts, setParts] = useState(() => ({
    year: props.day?.slice(0, 4) ?? props.today.slice(0, 4),
    month: props.day?.slice(5, 7) ?? '',
    date: props.day?.slice(8) ?? '',
  }))
  const read = (of: typeof parts) =>
    dayOf(Number(of.year), Number(of.month || Number.NaN), Number(of.date || Number.NaN))
  const set = (change: Partial<typeof parts>) => {
    const next = { ...parts, ...change }
    setParts(next)
    const day = read(next)
    props.onChange(day !== undefined && day <= props.today ? day : undefined)
  }
  const isFull = parts.date !== '' && parts.month !== '' && parts.year.length === 4
  const day = read(parts)
  const wrong = !isFull
    ? undefined
    : day === undefined
      ? t.frame.noSuchDay
      : day > props.today
        ? t.frame.inTheFuture
        : undefined
  return (
    <div>
      <div className="three-numbers">
        <TextField
          label={t.frame.dayInMonth}
          kind="numeric"
          most={2}
          value={parts.date}
          onChange={(date) => set({ date })}
        />
        <TextField
          label={t.frame.month}
          kind="numeric"
          most={2}
          value={parts.month}
          onChange={(month) => set({ month })}
        />
        <TextField
          label={t.frame.year}
          kind="numeric"
          most={4}
          value={parts.year}
          onChange={(year) => set({ year })}
        />
      </div>
      <p className="wrong" role="status">
        {wrong}
      </p>
    </div>
  )
}
