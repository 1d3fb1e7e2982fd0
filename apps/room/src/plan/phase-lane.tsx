import { Icon } from '../design/icon.tsx'
import { useModel, usePort } from '../frame/room.tsx'
import { useSay, type Say } from '../frame/say.tsx'
import type { Day, PlanView } from '../model/view-model.ts'
import { wordOf } from '../sites/word-of.ts'
import type { Doing } from './doing.tsx'
import type { PhaseView } from './phase-draft.ts'
import { phaseBar, type TimeScale } from './time-scale.ts'

interface Props {
  phase: PhaseView
  scale: TimeScale
  today: Day
  onDo: (doing: Doing) => void
}

/** One phase: its name, for the coordinator what moves it, and its bar with its words. */
export function PhaseLane({ phase, scale, today, onDo }: Props) {
  const { plan, past } = useModel()
  const port = usePort()
  const say = useSay()
  const { t, format, day } = say
  const name = wordOf(t.codes.phase, phase.code)
  const bar = phaseBar(scale, phase, today)
  const words = phaseWords(say, phase, plan, today)
  const exact = format(t.plan.from, { from: day(phase.starts), to: day(phase.ends) })
  const beside = bar.words === 'left' ? { right: `${100 - bar.left}%` } : { left: `${bar.left + bar.width}%` }
  return (
    <li>
      <span className="phases-name medium">
        {name}
        {phase.id !== undefined && !past && port.may('phase.moved', phase.id) && (
          <button
            type="button"
            className="button quiet square phases-move"
            aria-label={format(t.plan.movePhase, { phase: name })}
            title={format(t.plan.movePhase, { phase: name })}
            onClick={() => onDo({ what: 'move_phase', phase })}
          >
            <Icon name="calendar" />
          </button>
        )}
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

function phaseWords(say: Say, phase: Props['phase'], plan: PlanView, today: Day): string {
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
