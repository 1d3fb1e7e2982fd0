import { SidePart } from '../../cases/case/side-part.tsx'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { pairEvents } from './pair-events.ts'
import type { PairHere } from '../pair/pair-state.ts'

/** What happened to a pair, and what is due. */
export function PairHistory({ pair }: { pair: PairHere }) {
  const { t, format, dayAndTime, exactTime } = useSay()
  const words = t.samePerson
  return (
    <div className="pair-record">
      <SidePart title={words.history}>
        <ol className="pair-history">
          {pairEvents(pair, usePort().now()).map(({ what, at, answer }) => (
            <li key={what}>
              <span>
                {format(words.event[what], { answer: answer ? t.codes.samenessAnswer[answer] : '' })}
              </span>
              {at !== undefined && (
                <time className="tiny text-3" dateTime={at} title={exactTime(at)}>
                  {dayAndTime(at)}
                </time>
              )}
            </li>
          ))}
        </ol>
      </SidePart>
    </div>
  )
}
