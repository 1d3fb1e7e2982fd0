import { useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { useMoment } from '../../frame/clock.tsx'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'
import { isOver, sayDue } from '../caseload/say-due.ts'
import { NeedsSheet } from './forms/needs-sheet.tsx'
import { NextStepSheet } from './forms/next-step-sheet.tsx'
import { Panel } from './panel.tsx'

/** What happens next and by when, and what she needs now. */
export function NextPanel({ line }: { line: CaseLine }) {
  const say = useSay()
  const { t } = say
  const port = usePort()
  const now = useMoment()
  const [doing, setDoing] = useState<'next' | 'needs'>()
  const { nextStep } = line
  const { needs, needsMet } = line.person
  const may = port.may(`${line.type}.next_step_set` as 'person_met.next_step_set', line.id)
  return (
    <Panel title={t.cases.column.next}>
      {nextStep ? (
        <p>
          <strong className="medium">{t.codes.nextStep[nextStep.value.step]}</strong>{' '}
          <span className={isOver(nextStep.value.due, now, line.person.zone) ? 'case-over' : 'text-2'}>
            {sayDue(say, nextStep.value.due, now)}
          </span>
        </p>
      ) : (
        <p className="note warning">
          <Icon name="warn" />
          <span>{t.oneCase.noNextStep}</span>
        </p>
      )}
      <div className="row wrap">
        {needs.map((need) => (
          <span key={need} className={needsMet.includes(need) ? 'tag positive' : 'tag warning'}>
            {needsMet.includes(need) && <Icon name="check" />}
            {t.codes.urgentNeed[need]}
            {needsMet.includes(need) && <span className="hidden-words">{t.oneCase.isMet}</span>}
          </span>
        ))}
        {needs.length === 0 && <span className="small text-2">{t.oneCase.noNeeds}</span>}
      </div>
      {may && (
        <div className="row wrap">
          <button type="button" className="button" onClick={() => setDoing('next')}>
            {t.oneCase.setNext}
          </button>
          <button type="button" className="button" onClick={() => setDoing('needs')}>
            {t.oneCase.setNeeds}
          </button>
        </div>
      )}
      {doing === 'next' && <NextStepSheet line={line} onClose={() => setDoing(undefined)} />}
      {doing === 'needs' && <NeedsSheet line={line} onClose={() => setDoing(undefined)} />}
    </Panel>
  )
}
