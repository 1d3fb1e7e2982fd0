import { useMemo } from 'react'
import { useCare } from '../cases/use-care.ts'
import { Empty } from '../design/empty.tsx'
import { Icon } from '../design/icon.tsx'
import { RefusalBox } from '../design/refusal-box.tsx'
import { useMoment } from '../frame/clock.tsx'
import { useAddress } from '../frame/links.tsx'
import { pagesFor } from '../frame/pages.ts'
import { usePort, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { KeeperNotice } from './list/keeper-notice.tsx'
import { PairsList } from './list/pairs-list.tsx'
import { ToldNotice } from './list/told-notice.tsx'
import { OnePair } from './one/one-pair.tsx'
import { SaidHere } from './one/said-here.tsx'
import { isAsked, type PairHere } from './pair/pair-state.ts'
import { usePairs, type Pairs } from './pair/use-pairs.ts'
import '../cases/cases.css'
import '../cases/sealed/sealed.css'
import './same-person.css'

/** Pairs of records that may be of one human being: the list, or one of them. */
export function SamePersonPage() {
  const { t } = useSay()
  const { rights, me } = useRoom()
  if (!pagesFor({ rights, me }).some(({ path }) => path === '/same-person'))
    return <Empty title={t.samePerson.empty} note={t.samePerson.notYours} />
  return <SamePerson />
}

function SamePerson() {
  const known = usePairs()
  const { t } = useSay()
  const { search } = useAddress()
  const { model } = useRoom()
  const id = search['pair']
  const pair = known.pairs.find((one) => one.pair === id)
  return (
    <div className="same-person">
      {model?.past && (
        <p className="note quiet">
          <Icon name="clock" />
          <span>{t.samePerson.past}</span>
        </p>
      )}
      <Trouble known={known} />
      {known.reply === undefined ? (
        <>
          {known.refusal === undefined && <Waiting />}
          {id !== undefined && <SaidHere pair={id} />}
        </>
      ) : pair !== undefined ? (
        <Chosen key={pair.pair} pair={pair} known={known} />
      ) : (
        <>
          {id !== undefined && (
            <p className="note" role="status">
              <Icon name="info" />
              <span>
                <strong className="medium">{t.samePerson.gone}.</strong> {t.samePerson.goneNote}
              </span>
            </p>
          )}
          <ToldNotice told={known.reply.told} held={known.reply.held} />
          <KeeperNotice />
          <PairsList pairs={known.pairs} />
        </>
      )}
    </div>
  )
}

function Chosen({ pair, known }: { pair: PairHere; known: Pairs }) {
  useMoment()
  const now = usePort().now()
  const care = useCare()
  const line = useMemo(() => care?.cases.find(({ id }) => id === pair.mine), [care?.cases, pair.mine])
  const asked = known.pairs.filter((one) => isAsked(one, now))
  const next = asked.find((one) => one.pair !== pair.pair)
  return (
    <OnePair
      pair={pair}
      line={line}
      asked={asked.length}
      next={next?.pair}
      onSay={(word) => known.say(pair, word)}
    />
  )
}

/** Pairs need the hub; what was heard before stays. */
function Trouble({ known: { refusal, reply, ask } }: { known: Pairs }) {
  const { t } = useSay()
  if (!refusal) return null
  const again = (
    <button type="button" className="button" onClick={() => void ask()}>
      {t.samePerson.askAgain}
    </button>
  )
  if (refusal.refused !== 'hub_unreachable') return <RefusalBox refusal={refusal}>{again}</RefusalBox>
  if (reply === undefined)
    return (
      <Empty title={t.frame.offline} note={t.samePerson.needsHubYet}>
        {again}
      </Empty>
    )
  return (
    <div className="note" role="status">
      <Icon name="offline" />
      <div className="row wrap between">
        <span className="grow">{t.samePerson.needsHub}</span>
        {again}
      </div>
    </div>
  )
}

function Waiting() {
  const { t } = useSay()
  return (
    <div className="pairs-waiting" role="status" aria-busy="true">
      <span className="hidden-words">{t.ui.loading}</span>
      {[70, 92, 84, 60].map((width) => (
        <span key={width} className="skeleton" style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}
