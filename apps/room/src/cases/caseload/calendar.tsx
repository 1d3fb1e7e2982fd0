import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine, DueLine } from '../../model/care-model.ts'
import { byDay } from './by-day.ts'
import { sayDue } from './say-due.ts'

/** What is promised by the hour; all else is a matter of days. */
const hasHour: DueLine['what'][] = ['answer', 'basis_ends']

/** Days shown at first, and things of each day: the rest is one press away. */
const daysShown = 6
const linesShown = 8

/** Due things of the caseload by day, what is overdue in front. */
export function Calendar({
  lines,
  cases,
  now,
}: {
  lines: readonly DueLine[]
  cases: readonly CaseLine[]
  now: number
}) {
  const say = useSay()
  const { t, home } = say
  const [all, setAll] = useState(false)
  const days = useMemo(() => {
    const zones = new Map(cases.map(({ id, person }) => [id, person.zone]))
    return byDay(lines, now, (line) => zones.get(line.case ?? '') ?? home)
  }, [lines, cases, now, home])
  const shown = all ? days : days.slice(0, daysShown)
  return (
    <section className="due" aria-labelledby="due-title">
      <h2 id="due-title" className="due-title">
        {t.cases.calendar}
      </h2>
      {days.length === 0 && <p className="small text-2">{t.cases.nothingDue}</p>}
      {shown.map(({ day, lines: due }) => (
        <div key={day} className="due-day">
          <h3 className={day === 'overdue' ? 'case-over' : undefined}>
            {day === 'overdue' ? t.cases.overdue : sayDue(say, day, now)}{' '}
            <span className="figures text-3">{say.number(due.length)}</span>
          </h3>
          <ul>
            {(all ? due : due.slice(0, linesShown)).map((line) => (
              <DueItem key={`${line.what} ${line.case} ${line.referral} ${line.at}`} line={line} />
            ))}
          </ul>
        </div>
      ))}
      {!all && (days.length > daysShown || days.some(({ lines: due }) => due.length > linesShown)) && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {t.ui.more}
        </button>
      )}
    </section>
  )
}

function DueItem({ line }: { line: DueLine }) {
  const { t, time, exactTime } = useSay()
  const to =
    line.case === undefined
      ? { to: '/referrals' as string, search: { referral: line.referral } as never }
      : { to: '/cases/$case' as string, params: { case: line.case } as never }
  return (
    <li>
      <Link {...to} className="row-link">
        <span className={line.pseudonym ? 'code' : 'small'}>{line.pseudonym ?? t.referrals.one}</span>
        <span>{t.cases.due[line.what]}</span>
        {hasHour.includes(line.what) && (
          <time className="tiny text-3" dateTime={line.at} title={exactTime(line.at)}>
            {time(line.at)}
          </time>
        )}
      </Link>
    </li>
  )
}
