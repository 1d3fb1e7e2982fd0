import { useSay } from '../../frame/say.tsx'
import { pairState, type PairHere } from '../pair/pair-state.ts'

/** How long is left for an answer, or by how much it is late; nothing where none is asked for. */
export function DueIn({ pair, now }: { pair: PairHere; now: number }) {
  const { t, format, age, exactTime } = useSay()
  const state = pairState(pair, now)
  if (state !== 'waits' && state !== 'late') return <span className="text-3">{t.ui.none}</span>
  const left = Date.parse(pair.due) - now
  return (
    <time
      className={left >= 0 ? 'small figures no-wrap' : 'small figures no-wrap case-over'}
      dateTime={pair.due}
      title={exactTime(pair.due)}
    >
      {format(left >= 0 ? t.referrals.timeLeft : t.referrals.lateBy, { age: age(Math.abs(left)) })}
    </time>
  )
}
