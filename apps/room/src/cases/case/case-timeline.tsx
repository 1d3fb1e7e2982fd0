import { useState } from 'react'
import { sayEntry } from '../../frame/say-entry.ts'
import { useSay } from '../../frame/say.tsx'
import type { EntryLine } from '../../model/view-model.ts'
import { useNames } from '../use-names.ts'
import type { Happening } from './happened.ts'

/** Lines shown at first. */
const most = 12

/** What happened, newest first, in the time of the place. */
export function CaseTimeline({ events, zone }: { events: readonly Happening[]; zone: string }) {
  const say = useSay()
  const names = useNames()
  const [all, setAll] = useState(false)
  const shown = all ? events : events.slice(0, most)
  return (
    <>
      <ol className="case-timeline">
        {shown.map(({ key, at, kind, said, who }) => (
          <li key={key}>
            <time className="tiny text-2" dateTime={at} title={say.exactTime(at, zone)}>
              {say.dayAndTime(at, zone)}
            </time>
            <span className="stack-0">
              <span className="small">{sayEntry(say, { kind, said } as EntryLine)}</span>
              {who !== undefined && <span className="tiny text-3">{names.person(who)}</span>}
            </span>
          </li>
        ))}
      </ol>
      {events.length > shown.length && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {say.t.ui.more}
        </button>
      )}
    </>
  )
}
