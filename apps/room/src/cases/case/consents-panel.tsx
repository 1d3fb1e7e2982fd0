import { localDay, type Consent } from '@libertad/domain'
import { useState } from 'react'
import { useMoment } from '../../frame/clock.tsx'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'
import { useNames } from '../use-names.ts'
import { consentState, receiptsOf, type ConsentState } from './consent-state.ts'
import { ConsentSheet } from './forms/consent-sheet.tsx'
import { WithdrawSheet } from './forms/withdraw-sheet.tsx'
import { Panel } from './panel.tsx'
import { Receipts } from './receipts.tsx'

const tones: Record<ConsentState, string> = {
  given: 'positive',
  refused: '',
  later: 'line',
  not_asked: 'line',
  withdrawn: 'warning',
  over: 'line',
}

/** What she was asked and answered: one line for each purpose and recipient. */
export function ConsentsPanel({ line }: { line: CaseLine }) {
  const { t } = useSay()
  const port = usePort()
  const [asking, setAsking] = useState(false)
  const [withdrawing, setWithdrawing] = useState<Consent>()
  const today = localDay(new Date(useMoment()).toISOString(), line.person.zone)
  return (
    <Panel
      title={t.oneCase.consents}
      flush
      beside={
        port.may('consent.recorded') && (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {t.oneCase.writeAnswer}
          </button>
        )
      }
    >
      {line.consents.length === 0 && <p className="small text-2 case-pad">{t.oneCase.nothingAsked}</p>}
      <ul className="case-lines">
        {line.consents.map((consent) => (
          <ConsentLine
            key={consent.id}
            {...{ consent, line, state: consentState(consent, today) }}
            onWithdraw={() => setWithdrawing(consent)}
          />
        ))}
      </ul>
      {line.person.path === 'child' && <p className="tiny text-2 case-pad">{t.oneCase.guardianAnswers}</p>}
      {asking && <ConsentSheet line={line} onClose={() => setAsking(false)} />}
      {withdrawing && (
        <WithdrawSheet consent={withdrawing} line={line} onClose={() => setWithdrawing(undefined)} />
      )}
    </Panel>
  )
}

interface LineProps {
  consent: Consent
  line: CaseLine
  state: ConsentState
  onWithdraw: () => void
}

function ConsentLine({ consent, line, state, onWithdraw }: LineProps) {
  const { t, format, list, shortDay } = useSay()
  const port = usePort()
  const names = useNames()
  const { purpose, recipient, kinds, by, withdrawn } = consent
  return (
    <li className="case-line">
      <div className="stack-0 grow">
        <span className="small medium">{t.codes.consentPurpose[purpose]}</span>
        <span className="tiny text-2">
          {names.agency(recipient)}
          {kinds.length > 0 && `: ${list(kinds.map((kind) => t.codes.dataKind[kind]))}`}
        </span>
        {by !== 'herself' && <span className="tiny text-2">{t.codes.consentGiver[by]}</span>}
        {withdrawn && <Receipts receipts={receiptsOf(consent, line.referrals)} />}
      </div>
      <span className="case-line-state">
        <span className={`tag ${tones[state]}`}>{t.oneCase.consentState[state]}</span>
        <span className="tiny text-3">
          {state === 'given'
            ? format(t.oneCase.until, { day: shortDay(consent.until) })
            : shortDay(withdrawn?.value ?? consent.at, line.person.zone)}
        </span>
      </span>
      {state === 'given' && port.may('consent.withdrawn', consent.id) && (
        <button type="button" className="button" onClick={onWithdraw}>
          {t.oneCase.withdraw}
        </button>
      )}
    </li>
  )
}
