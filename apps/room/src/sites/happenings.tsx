import type { ReactNode } from 'react'
import { useSay } from '../frame/say.tsx'

interface Happening {
  id: string
  at: string
  what: ReactNode
  more?: ReactNode
  result?: ReactNode
}

/** What happened at a place, each with its moment in the place's time. */
export function Happenings({ zone, lines }: { zone: string; lines: Happening[] }) {
  const { dayAndTime, exactTime } = useSay()
  return (
    <ul className="happenings">
      {lines.map(({ id, at, what, more, result }) => (
        <li key={id}>
          <time className="tiny text-3" dateTime={at} title={exactTime(at, zone)}>
            {dayAndTime(at, zone)}
          </time>
          <div className="happening">
            <span>{what}</span>
            {more && <span className="tiny text-3">{more}</span>}
          </div>
          {result && <div className="happening-result">{result}</div>}
        </li>
      ))}
    </ul>
  )
}
