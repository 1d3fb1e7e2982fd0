import { useMemo } from 'react'
import { Empty } from '../../design/empty.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CareModel, CaseLine } from '../../model/care-model.ts'
import { CaseReferrals } from '../../referrals/case-referrals.tsx'
import { recoveryEnds } from '../caseload/by-day.ts'
import { IdentityCard } from '../sealed/identity-card.tsx'
import { useCare } from '../use-care.ts'
import { VaultPanel } from '../vault/vault-panel.tsx'
import { BasisPanel } from './basis-panel.tsx'
import { CaseHead } from './case-head.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import { ConsentsPanel } from './consents-panel.tsx'
import { DeterminationPanel } from './determination-panel.tsx'
import { EndActs } from './end-acts.tsx'
import { happened } from './happened.ts'
import { NextPanel } from './next-panel.tsx'
import { ScreeningExplained } from './screening-explained.tsx'
import { SealedPanel } from './sealed-panel.tsx'
import { SidePart } from './side-part.tsx'
import { WhoRead } from './who-read.tsx'
import '../cases.css'
import './case.css'

/** Everything known about one person in care. Her name stands in no address and in no title. */
export function CasePage({ id }: { id: string }) {
  const care = useCare()
  const { t } = useSay()
  const line = care?.cases.find((one) => one.id === id)
  if (!care || !line) return <Empty title={t.oneCase.notFound} note={t.oneCase.notFoundNote} />
  return <Case care={care} line={line} />
}

function Case({ care, line }: { care: CareModel; line: CaseLine }) {
  const { t } = useSay()
  const events = useMemo(() => happened(line), [line])
  const named = care.cases.some(({ calledBy }) => calledBy !== undefined)
  return (
    <div className="case-page">
      <article className="case-main" data-case={line.id}>
        <CaseHead line={line} recovery={recoveryEnds(care.calendar, line.id)} />
        <IdentityCard line={line} />
        <NextPanel line={line} />
        <ScreeningExplained line={line} />
        <div className="case-pair">
          <DeterminationPanel line={line} />
          <ConsentsPanel line={line} />
        </div>
        <BasisPanel line={line} />
        <SealedPanel line={line} />
        <EndActs line={line} />
      </article>
      <aside className="cases-side">
        {care.vault.state !== 'open' && <VaultPanel vault={care.vault} named={named} />}
        <SidePart title={t.referrals.title}>
          <CaseReferrals line={line} />
        </SidePart>
        <SidePart title={t.oneCase.timeline}>
          <CaseTimeline events={events} zone={line.person.zone} />
        </SidePart>
        <SidePart title={t.oneCase.whoRead}>
          <WhoRead line={line} />
        </SidePart>
      </aside>
    </div>
  )
}
