import { Icon } from '../design/icon.tsx'
import { useModel, usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { wordOf } from '../sites/word-of.ts'
import type { Doing } from './doing.tsx'
import { openPhases } from './phase-draft.ts'

/** What the operation is for, and for its coordinator what can be planned. Nothing is planned into an earlier moment. */
export function PlanTop({ onDo }: { onDo: (doing: Doing) => void }) {
  const { t, format, country } = useSay()
  const port = usePort()
  const { operation, plan, past } = useModel()
  const { objectives, funder, cellSeat } = operation
  const about = [
    ...objectives.map((one) => wordOf(t.codes.objective, one)),
    funder && format(t.plan.fundedBy, { funder }),
    cellSeat && format(t.plan.cellIn, { place: cellSeat.placeName, country: country(cellSeat.country) }),
  ].filter(Boolean)
  const acts = [
    {
      ...{ doing: { what: 'describe' } as const, words: t.plan.describe, icon: 'doc' as const },
      may: port.may('operation.described', operation.id),
    },
    {
      ...{ doing: { what: 'plan_phase' } as const, words: t.plan.planPhase, icon: 'plus' as const },
      may: openPhases(plan.phases).length > 0 && port.may('phase.planned'),
    },
    {
      ...{ doing: { what: 'plan_course' } as const, words: t.plan.planCourse, icon: 'plus' as const },
      may: port.may('training.planned'),
    },
  ].filter(({ may }) => may && !past)
  if (about.length === 0 && acts.length === 0) return null
  return (
    <div className="plan-top">
      <p className="small text-2">{about.join(' · ')}</p>
      {acts.length > 0 && (
        <div className="row wrap">
          {acts.map(({ doing, words, icon }) => (
            <button key={doing.what} type="button" className="button" onClick={() => onDo(doing)}>
              <Icon name={icon} />
              {words}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
