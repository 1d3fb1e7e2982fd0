import { SidePart } from '../../cases/case/side-part.tsx'
import { usePort, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { PairHere } from '../pair/pair-state.ts'
import { pairEvents } from './pair-events.ts'
import { SaidItems } from './said-list.tsx'

/** What happened to a pair, who of one's own agency said what of it, and what is due. */
export function PairHistory({ pair }: { pair: PairHere }) {
  // Drawn again when an entry is written or sent.
  useRoom()
  const { counting, now } = usePort()
  const { t, format, dayAndTime, exactTime } = useSay()
  const words = t.samePerson
  return (
    <div className="pair-record">
      <SidePart title={words.history}>
        <ol className="pair-history">
          {pairEvents(pair, now(), counting.said(pair.pair)).map((event) =>
            'said' in event ? (
              <SaidItems key="said" said={event.said} />
            ) : (
              <li key={event.what}>
                <span>
                  {format(words.event[event.what], {
                    answer: event.answer ? t.codes.samenessAnswer[event.answer] : '',
                  })}
                </span>
                {event.at !== undefined && (
                  <time className="tiny text-3" dateTime={event.at} title={exactTime(event.at)}>
                    {dayAndTime(event.at)}
                  </time>
                )}
              </li>
            ),
          )}
        </ol>
      </SidePart>
    </div>
  )
}
