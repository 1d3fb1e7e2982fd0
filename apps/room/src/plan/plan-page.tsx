import { useEffect, useRef, useState, type MouseEvent } from 'react'
import { Empty } from '../design/empty.tsx'
import { Icon } from '../design/icon.tsx'
import { RingBadge } from '../design/ring-badge.tsx'
import { useAddress } from '../frame/links.tsx'
import { useModel, usePort, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { clickedRow } from '../sites/clicked-row.ts'
import { focusIfLost } from '../form/focus-if-lost.ts'
import { CountryPanel } from './country-panel.tsx'
import { DoingSheet, type Doing } from './doing.tsx'
import { JoinCountry } from './join-country.tsx'
import { PhaseChart } from './phase-chart.tsx'
import { countryToShow, saidGo } from './readiness.ts'
import { ReadinessTable } from './readiness-table.tsx'
import { TrainingTable } from './training-table.tsx'
import './plan.css'

/** Phases, how ready each country is, and each country's own decision. */
export function PlanPage() {
  const { plan, past } = useModel()
  const { me } = useRoom()
  const port = usePort()
  const { t, format, number } = useSay()
  const { search, change } = useAddress()
  const { countries } = plan
  const chosen = countries.find((one) => one.country === search.country) ?? countryToShow(countries)
  const panel = useScrollTo(search.country)
  const [doing, setDoing] = useState<Doing>()
  const own = me?.country
  const mayJoin = own && !past && port.may('country.joined') && !countries.some((one) => one.country === own)
  const choose = (event: MouseEvent) => {
    const row = clickedRow(event)
    if (row === undefined) return
    event.preventDefault()
    change({ country: row })
  }
  return (
    <div className="plan-page">
      <PhaseChart onDo={setDoing} />
      <div className="plan-countries">
        <div className="plan-tables">
          <section className="readiness" aria-labelledby="readiness" onClickCapture={choose}>
            <h2 id="readiness" className="hidden-words">
              {t.plan.readiness}
            </h2>
            {chosen ? (
              <ReadinessTable countries={countries} selected={chosen.country} />
            ) : (
              <Empty title={t.plan.noCountry} note={format(t.plan.noCountryNote, { page: t.frame.people })} />
            )}
          </section>
          <TrainingTable onDo={setDoing} />
        </div>
        <div className="plan-beside" ref={panel}>
          <div className="row">
            <RingBadge ring="operation" />
          </div>
          <div>
            <h2 className="tiny text-3 plan-said">{t.plan.saidGo}</h2>
            <p className="plan-figure">
              <strong className="figures">{number(countries.filter(saidGo).length)}</strong>
              <span className="text-2">{format(t.plan.of, { n: number(countries.length) })}</span>
            </p>
          </div>
          {mayJoin && <JoinCountry country={own} onJoin={() => setDoing({ what: 'join', country: own })} />}
          {chosen && <CountryPanel country={chosen} key={chosen.subject} />}
          <div className="note warning">
            <Icon name="warn" />
            <span>
              <strong className="medium">{t.plan.noRed}</strong> {t.plan.noRedWhy}
            </span>
          </div>
          <p className="tiny text-3">{t.plan.whoDecides}</p>
        </div>
      </div>
      {doing && (
        <DoingSheet
          doing={doing}
          onClose={() => {
            setDoing(undefined)
            focusIfLost(() => panel.current?.querySelector<HTMLElement>('#plan-country'))
          }}
        />
      )}
    </div>
  )
}

/** On a phone what was chosen stands below the table: brings it into view when the choice changes. */
function useScrollTo(choice: string | undefined) {
  const box = useRef<HTMLDivElement>(null)
  const last = useRef(choice)
  useEffect(() => {
    if (choice === undefined || choice === last.current) return
    last.current = choice
    const heading = box.current?.querySelector<HTMLElement>('#plan-country')
    if (!heading || heading.getBoundingClientRect().top < innerHeight * 0.6) return
    heading.scrollIntoView({ block: 'start' })
    heading.focus({ preventScroll: true })
  }, [choice])
  return box
}
