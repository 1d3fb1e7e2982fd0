import { localDay } from '@libertad/domain'
import { useMoment } from '../frame/clock.tsx'
import { useModel } from '../frame/room.tsx'
import { useSay, type Say } from '../frame/say.tsx'
import type { Day, PlanView } from '../model/view-model.ts'
import { wordOf } from '../sites/word-of.ts'
import { halfYears, phaseBar, timeScale, yearStarts, type TimeScale } from './time-scale.ts'

/** The phases as bars from the first day to the last, with a dot for each course and a line for today. */
export function PhaseChart() {
  const { plan, operation } = useModel()
  const say = useSay()
  const { t } = say
  const today = localDay(new Date(useMoment()).toISOString(), operation.zone)
  const scale = timeScale(plan.phases)
  if (!scale) return null
  return (
    <section className="phases" aria-labelledby="phases">
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
          <Lane key={`${phase.code} ${phase.starts}`} phase={phase} scale={scale} today={today} />
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

interface LaneProps {
  phase: PlanView['phases'][number]
  scale: TimeScale
  today: Day
}

function Lane({ phase, scale, today }: LaneProps) {
  const { plan } = useModel()
  const say = useSay()
  const { t, format, day } = say
  const bar = phaseBar(scale, phase, today)
  const words = phaseWords(say, phase, plan, today)
  const exact = format(t.plan.from, { from: day(phase.starts), to: day(phase.ends) })
  const beside = bar.words === 'left' ? { right: `${100 - bar.left}%` } : { left: `${bar.left + bar.width}%` }
  return (
    <li>
      <span className="phases-name medium">
        {wordOf(t.codes.phase, phase.code)}
        <span aria-hidden="true">{words}</span>
      </span>
      <span className="hidden-words">{exact}</span>
      <span className="phases-lane" aria-hidden="true">
        <span
          className={`phases-bar ${bar.when} phase-${phase.code}`}
          style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
          title={exact}
        >
          {bar.words === 'in' && <span>{words}</span>}
        </span>
        {bar.words !== 'in' && (
          <span className="phases-words" style={beside}>
            {words}
          </span>
        )}
        {phase.code === 'training' &&
          plan.trainings
            .filter((training) => scale.holds(training.starts))
            .map((training) => (
              <i
                key={training.id}
                className="phases-dot"
                style={{ left: `${scale.at(training.starts)}%` }}
                title={courseWords(say, training)}
              />
            ))}
      </span>
    </li>
  )
}

function lengthOf({ t, plural }: Say, scale: TimeScale): string {
  const halves = halfYears(scale)
  return halves === 5 ? t.plan.halfLength : plural(t.plan.length, Math.max(1, Math.round(halves / 2)))
}

function phaseWords(say: Say, phase: LaneProps['phase'], plan: PlanView, today: Day): string {
  const { t, format, plural, number } = say
  if (phase.code === 'training' && plan.trainings.length > 0) {
    const people = plan.trainings.reduce((sum, { attended }) => sum + attended, 0)
    return plural(t.plan.courses, plan.trainings.length, { people: number(people) })
  }
  const long = Date.parse(phase.ends) - Date.parse(phase.starts) > 60 * 86_400_000
  const write = long ? say.month : (day: Day) => say.shortDay(day)
  const span = format(t.plan.from, { from: write(phase.starts), to: write(phase.ends) })
  const inDays = Math.round((Date.parse(phase.starts) - Date.parse(today)) / 86_400_000)
  return phase.code === 'action' && inDays > 0 ? `${span} · ${plural(t.plan.inDays, inDays)}` : span
}

function courseWords(say: Say, training: PlanView['trainings'][number]): string {
  return say.format(say.t.plan.course, {
    topic: wordOf(say.t.codes.trainingTopic, training.topic),
    country: say.country(training.country),
    day: say.shortDay(training.starts, undefined, true),
    attended: say.number(training.attended),
    seats: say.number(training.seats),
  })
}
