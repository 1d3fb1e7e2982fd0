import { EntriesLink } from '../frame/links.tsx'
import { useSay } from '../frame/say.tsx'
import type { Counters } from '../model/view-model.ts'
import { CounterHead } from './counter-head.tsx'
import { HowReached } from './how-reached.tsx'

/** People, each counted once: an interval beside the records, or why there is none. */
export function PeopleCounter({ counters: { people, records } }: { counters: Counters }) {
  const { t, number, format, plural } = useSay()
  const s = t.situation
  if (people.state === 'none')
    return (
      <div className="counter counter-people">
        <CounterHead name="people" />
        <div className="row wrap">
          <span className="counter-none">{t.ui.notComputed}</span>
          <span className="tag open">{t.ui.provisional}</span>
        </div>
        <p className="tiny text-2">{s.peopleNone[people.why]}</p>
      </div>
    )
  const { best, low, high } = people
  const top = Math.max(high, records.figure) * 1.05
  const bottom = low * 0.95
  const at = (value: number) => `${((value - bottom) / Math.max(1, top - bottom)) * 100}%`
  const said = format(s.bestOf, { best, low, high, records: records.figure })
  const { range, beside } = t.samePerson.reached
  return (
    <div className="counter counter-people">
      <CounterHead name="people" />
      <div className="row wrap between">
        <EntriesLink counter="people" className="counter-figure counter-large figures" label={said}>
          {number(best)}
        </EntriesLink>
        <HowReached />
      </div>
      <div className="interval" role="img" aria-label={said}>
        <span className="interval-band" style={{ left: at(low), width: `calc(${at(high)} - ${at(low)})` }} />
        <span className="interval-best" style={{ left: at(best) }} />
        <span className="interval-records" style={{ left: at(records.figure) }} />
      </div>
      <div className="tiny text-2">
        {format(range, { low: number(low), high: number(high) })} · {plural(beside, records.figure)} ·{' '}
        {s.provisional}
      </div>
    </div>
  )
}
