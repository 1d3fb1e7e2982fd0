import type { ReactNode } from 'react'
import { EntriesLink } from '../frame/links.tsx'
import { useSay } from '../frame/say.tsx'
import type { CounterName, Counters } from '../model/view-model.ts'
import { CounterHead } from './counter-head.tsx'
import { PeopleCounter } from './people-counter.tsx'

/** The figures of the operation, each with its definition and its entries one click away. */
export function CounterRow({ counters }: { counters: Counters }) {
  const { t, number, plural, format } = useSay()
  const s = t.situation
  const { records, arrests, sitesVisited, countries, officers, checks } = counters
  return (
    <section className="counters" aria-label={s.counters}>
      <PeopleCounter counters={counters} />
      <Counter name="records" figure={records.scope === 'none' ? t.ui.none : number(records.figure)}>
        {records.scope === 'none' && s.peopleNone.not_for_your_role}
        {records.scope === 'readable' && `${s.recordsReadable} `}
        {records.scope !== 'none' && records.women === undefined && s.recordsNotPeople}
        {records.women !== undefined &&
          [
            plural(s.women, records.women),
            plural(s.men, records.men ?? 0),
            plural(s.children, records.children ?? 0),
          ].join(', ')}
      </Counter>
      <Counter name="arrests" figure={number(arrests.figure)}>
        {plural(s.charged, arrests.charged)}
      </Counter>
      <Counter name="sitesVisited" figure={number(sitesVisited.figure)} of={number(sitesVisited.planned)}>
        {format(s.ofSites, { n: number(sitesVisited.planned) })}
      </Counter>
      <Counter name="countries" figure={number(countries.figure)}>
        {countries.reporting >= countries.figure && countries.figure > 0
          ? s.allReporting
          : format(s.reporting, { n: number(countries.reporting) })}
      </Counter>
      <Counter name="officers" figure={number(officers.figure)}>
        {plural(s.teamsOut, officers.teamsOut, { teams: number(officers.teams) })}
      </Counter>
      <Counter name="checks" figure={number(checks.figure)}>
        {plural(s.hits, checks.hits, { confirmed: number(checks.confirmed) })}
      </Counter>
    </section>
  )
}

function Counter(props: { name: CounterName; figure: string; of?: string; children: ReactNode }) {
  const { t } = useSay()
  return (
    <div className="counter">
      <CounterHead name={props.name} />
      <EntriesLink
        counter={props.name}
        className="counter-figure figures"
        label={`${props.figure}${props.of ? ` / ${props.of}` : ''}, ${t.situation.counter[props.name]}. ${t.ui.showEntries}`}
      >
        {props.figure}
        {props.of && <small> / {props.of}</small>}
      </EntriesLink>
      <div className="tiny text-2">{props.children}</div>
    </div>
  )
}
