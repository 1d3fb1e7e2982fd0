import { useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { useModel, usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { SiteDetail } from '../../model/view-model.ts'
import { focusSite } from '../focus-site.ts'
import { SitePart } from '../site-part.tsx'
import { AssessSheet } from './assess-sheet.tsx'
import { CloseSiteSheet } from './close-site-sheet.tsx'
import { CorrectSheet } from './correct-sheet.tsx'
import { JudgeSheet } from './judge-sheet.tsx'
import { LeadSheet } from './lead-sheet.tsx'
import { nextSteps, type Step } from './next-steps.ts'
import { TaskSheet } from './task-sheet.tsx'

const sheets = {
  assess: AssessSheet,
  task: TaskSheet,
  close: CloseSiteSheet,
  judge: JudgeSheet,
  add_lead: LeadSheet,
  correct: CorrectSheet,
}
const icons = {
  assess: 'check',
  task: 'right',
  close: 'lock',
  judge: 'seal',
  add_lead: 'plus',
  correct: 'sign',
} as const

/** What this reader may do next about a site, what it waits for first. */
export function NextStep({ site }: { site: SiteDetail }) {
  const { t } = useSay()
  const port = usePort()
  const { past } = useModel()
  const [doing, setDoing] = useState<Step>()
  const { main, steps } = past ? { main: undefined, steps: [] } : nextSteps(site, port.may)
  const DoingSheet = doing && sheets[doing]
  return (
    <>
      {steps.length > 0 && (
        <SitePart title={t.sites.next}>
          <p className="small text-2">{t.sites.nextSays[site.state]}</p>
          <div className="row wrap">
            {steps.map((step) => (
              <button
                key={step}
                type="button"
                className={step === main ? 'button primary' : 'button'}
                onClick={() => setDoing(step)}
              >
                <Icon name={icons[step]} />
                {t.sites.step[step]}
              </button>
            ))}
          </div>
        </SitePart>
      )}
      {DoingSheet && (
        <DoingSheet
          site={site}
          onClose={() => {
            setDoing(undefined)
            focusSite(site.id)
          }}
        />
      )}
    </>
  )
}
