import { useMoment } from '../frame/clock.tsx'
import { useSay } from '../frame/say.tsx'
import { ageOf, type Age } from './age.ts'

const faces: Record<Exclude<Age, 'old'>, string> = {
  fresh: 'M6 6V1A5 5 0 0 1 11 6Z',
  ageing: 'M6 6V1A5 5 0 0 1 6 11Z',
  stale: 'M6 6V1A5 5 0 1 1 1 6Z',
}

/** A clock face that fills with age. */
export function AgeFace({ age }: { age: Age }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {age === 'old' ? (
        <circle cx="6" cy="6" r="5.5" fill="currentColor" />
      ) : (
        <>
          <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <path d={faces[age]} fill="currentColor" />
        </>
      )}
    </svg>
  )
}

/** How old an information is at the moment shown; its exact time in place time and UTC on hover. */
export function AgeStamp({ since, zone }: { since: string | undefined; zone?: string }) {
  const say = useSay()
  const moment = useMoment()
  if (!since) return <span className="age">{say.t.ui.never}</span>
  const old = moment - Date.parse(since)
  return (
    <time
      className={`age ${ageOf(old)}`}
      dateTime={since}
      title={say.format(say.t.ui.ageSays, { age: say.age(old), exact: say.exactTime(since, zone) })}
    >
      <AgeFace age={ageOf(old)} />
      {say.age(old)}
    </time>
  )
}
