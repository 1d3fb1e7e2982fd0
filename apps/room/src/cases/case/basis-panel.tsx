import { legalBasisHolds, type LegalBasis } from '@libertad/domain'
import { useState } from 'react'
import { RefusalBox } from '../../design/refusal-box.tsx'
import { useWish } from '../../design/use-wish.ts'
import { useMoment } from '../../frame/clock.tsx'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'
import { useCare } from '../use-care.ts'
import { useNames } from '../use-names.ts'
import { BasisSheet } from './forms/basis-sheet.tsx'
import { Panel } from './panel.tsx'

type State = 'holds' | 'waits' | 'refused' | 'over'
const tones: Record<State, string> = { holds: 'info', waits: 'warning', refused: '', over: 'line' }

/** Whether a claim holds, waits for a second person, was refused, or is over. `at`: instant. */
export function basisState(basis: LegalBasis, at: string): State {
  if (basis.seconded?.value === false) return 'refused'
  if (legalBasisHolds(basis, at)) return 'holds'
  return basis.seconded === undefined && at <= basis.until ? 'waits' : 'over'
}

/** Passing on without consent: who claimed it, under what law, and who agreed. */
export function BasisPanel({ line }: { line: CaseLine }) {
  const { t } = useSay()
  const port = usePort()
  const [claiming, setClaiming] = useState(false)
  return (
    <Panel
      title={t.oneCase.basis}
      beside={
        port.may('legal_basis.claimed') && (
          <button type="button" className="button" onClick={() => setClaiming(true)}>
            {t.oneCase.claimOne}
          </button>
        )
      }
    >
      {line.bases.length === 0 && <p className="small text-2">{t.oneCase.noBasis}</p>}
      {line.bases.map((basis) => (
        <Basis key={basis.id} basis={basis} />
      ))}
      {claiming && <BasisSheet line={line} onClose={() => setClaiming(false)} />}
    </Panel>
  )
}

function Basis({ basis }: { basis: LegalBasis }) {
  const { t, format, list, dayAndTime } = useSay()
  const names = useNames()
  const at = new Date(useMoment()).toISOString()
  const state = basisState(basis, at)
  const mineToSecond = useCare()?.toSecond.some(({ id }) => id === basis.id) === true
  const law = (t.oneCase.laws as Record<string, string>)[basis.law] ?? basis.law
  return (
    <div className={state === 'holds' ? 'signature' : 'signature open'}>
      <div className="row between wrap">
        <strong className="medium">{t.codes.legalGround[basis.ground]}</strong>
        <span className={`tag ${tones[state]}`}>{t.oneCase.basisState[state]}</span>
      </div>
      <p className="small">
        {names.agency(basis.recipient)}: {list(basis.kinds.map((kind) => t.codes.dataKind[kind]))}
      </p>
      <p className="tiny text-2">
        {law} · {format(t.oneCase.claimedBy, { who: names.person(basis.claimed.actor) })} ·{' '}
        {format(t.oneCase.until, { day: dayAndTime(basis.until) })}
      </p>
      {basis.seconded && (
        <p className="tiny text-2">
          {format(t.oneCase.secondedBy, { who: names.person(basis.seconded.actor) })}
        </p>
      )}
      {state === 'waits' &&
        (mineToSecond ? <Second basis={basis} /> : <p className="tiny">{t.oneCase.anotherPerson}</p>)}
    </div>
  )
}

/** The second person’s answer. Yes and no weigh the same; a no is final. */
function Second({ basis }: { basis: LegalBasis }) {
  const { t } = useSay()
  const port = usePort()
  const wish = useWish<{ subject: string }>()
  const say = (agrees: boolean) =>
    void wish.run(() => port.write({ kind: 'legal_basis.seconded', subject: basis.id, content: { agrees } }))
  return (
    <>
      <div className="row wrap">
        <button
          type="button"
          className="button"
          aria-disabled={wish.state === 'sending'}
          onClick={() => say(true)}
        >
          {t.oneCase.agree}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={wish.state === 'sending'}
          onClick={() => say(false)}
        >
          {t.oneCase.disagree}
        </button>
      </div>
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
    </>
  )
}
