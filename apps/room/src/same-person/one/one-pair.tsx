import type { Outcome } from '@libertad/browser'
import type { SamenessAnswer } from '@libertad/domain'
import { Link } from '@tanstack/react-router'
import { useRef, useEffect } from 'react'
import { Icon } from '../../design/icon.tsx'
import { ReadersChip } from '../../design/readers-chip.tsx'
import { RingBadge } from '../../design/ring-badge.tsx'
import { useMoment } from '../../frame/clock.tsx'
import { usePort, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'
import { pairState, type PairHere } from '../pair/pair-state.ts'
import { PairTag } from '../pair/pair-tag.tsx'
import { AddsUp } from '../weigh/adds-up.tsx'
import { EvidenceTable } from '../weigh/evidence-table.tsx'
import { AnswerPanel } from './answer-panel.tsx'
import { OtherRecord } from './other-record.tsx'
import { OwnRecord } from './own-record.tsx'
import { PairHistory } from './pair-history.tsx'

interface Props {
  pair: PairHere
  /** The reader's own record, as far as this device has it. */
  line: CaseLine | undefined
  /** How many pairs wait for the reader. */
  asked: number
  /** One that waits, other than this. */
  next: string | undefined
  onSay: (word: SamenessAnswer | 'taken_back') => Promise<Outcome>
}

/** One pair: what is known of one's own record, how the other compares, what that weighs, and the question. */
export function OnePair({ pair, line, asked, next, onSay }: Props) {
  const { t, plural } = useSay()
  const words = t.samePerson
  useMoment()
  const state = pairState(pair, usePort().now())
  const { me } = useRoom()
  const settles = pair.mine === undefined
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  return (
    <article className="one-pair" aria-labelledby="pair-title" data-pair={pair.pair}>
      <header className="pair-head">
        <nav className="row wrap between small" aria-label={words.all}>
          <Link to={'/same-person' as string} className="row">
            <Icon name="left" />
            {words.all}
          </Link>
          <span className="row">
            {asked > 0 && <span className="text-2">{plural(words.waiting, asked)}</span>}
            {next !== undefined && (
              <Link to={'/same-person' as string} search={{ pair: next } as never} className="row">
                {words.next}
                <Icon name="right" />
              </Link>
            )}
          </span>
        </nav>
        <div className="row wrap">
          <h2 id="pair-title" className="grow" tabIndex={-1} ref={title}>
            {words.question}
          </h2>
          <PairTag state={state} />
          <RingBadge ring={settles ? 'operation' : 'case'} />
          <ReadersChip
            handling={settles ? 'coordinating_cell' : 'own_agency'}
            agencies={[me?.agency ?? t.ui.none]}
          />
        </div>
        <p className="small text-2">
          {words.lead} {words.stateSays[state]}
        </p>
      </header>
      <div className={settles ? 'pair-body settles' : 'pair-body'}>
        {!settles && <OwnRecord line={line} />}
        <div className="pair-weighed panel">
          <EvidenceTable evidence={pair.evidence} />
          <AddsUp pair={pair} />
        </div>
        <div className="pair-beside">
          <OtherRecord pair={pair} />
          <PairHistory pair={pair} />
        </div>
      </div>
      <AnswerPanel pair={pair} onSay={onSay} />
    </article>
  )
}
