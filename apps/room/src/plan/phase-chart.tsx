import { localDay } from '@libertad/domain'
import { useMoment } from '../frame/clock.tsx'
import { useModel } from '../frame/room.tsx'
import { useSay, type Say } from '../frame/say.tsx'
import type { Doing } from './doing.tsx'
import { PhaseLane } from './phase-lane.tsx'
import { PlanTop } from './plan-top.tsx'
import { halfYears, timeScale, yearStarts, type TimeScale } from './time-scale.ts'

/** The phases as bars from the first day to the last, with a dot for each course and a line for today. */
export function PhaseChart({ onDo }: { onDo: (doing: Doing) => void }) {
  const { plan, operation } = useModel()
  const say = useSay()
  const { t } = say
  const today = localDay(new Date(useMoment()).toISOString(), operation.zone)
  const scale = timeScale(plan.phases)
  if (!scale)
    return (
      <section className="phases" aria-labelledby="phases">
        <PlanTop onDo={onDo} />
        <h2 id="phases" className="title">
          {t.plan.phases}
        </h2>
        <p className="small text-2">{t.plan.noPhase}</p>
      </section>
    )
  return (
    <section className="phases" aria-labelledby="phases">
      <PlanTop onDo={onDo} />
      <div className="phases-head">
        <h2 id="phases" className="title">
          {t.plan.phases}
          <span className="text-3 tiny">{lengthOf(say, scale)}</span>
        </h2>
        <div className="phases-years" aria-hidden="true">
          {/* The month of the start would stand on a year that begins within the next three of them. */}
          {(yearStarts(scale)[0]?.at ?? 100) > 8 && <span className="month">{say.month(scale.start)}</span>}
          {yearStarts(scale).map(({ year, at }) => (
            <span key={year} style={{ left: `${at}%` }}>
              {year}
            </span>
          ))}
        </div>
      </div>
      <ol className="phases-lanes">
        {plan.phases.map((phase) => (
          <PhaseLane key={`${phase.code} ${phase.starts}`} {...{ phase, scale, today, onDo }} />
        ))}
        {scale.holds(today) && (
          <li className="phases-today" aria-hidden="true">
            <span>
              <i style={{ left: `${scale.at(today)}%` }} title={`${t.plan.today}, ${say.day(today)}`} />
            </span>
          </li>
        )}
      </ol>
    </section>
  )
}

function lengthOf({ t, plural }: Say, scale: TimeScale): string {
  const halves = halfYears(scale)
  return halves === 5 ? t.plan.halfLength : plural(t.plan.length, Math.max(1, Math.round(halves / 2)))
}
