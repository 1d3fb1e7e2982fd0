import type { ReadinessItem } from '@libertad/domain'
import { useState } from 'react'
import { useModel, usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { CountryPlan } from '../model/view-model.ts'
import { TwoVersions } from '../sites/two-versions.tsx'
import { CountryDecision } from './country-decision.tsx'
import { DecideForm } from './decide-form.tsx'
import { DecisionTag } from './decision-tag.tsx'
import { OpenItems } from './open-items.tsx'
import { openItems } from './readiness.ts'
import { ReadinessSheet } from './readiness-sheet.tsx'

/** One country: what it lacks, who decided what, and for its own lead what to report and to decide. */
export function CountryPanel({ country }: { country: CountryPlan }) {
  const { t, country: nameOf, number, list, languageName } = useSay()
  const { operation, past } = useModel()
  const port = usePort()
  const [reporting, setReporting] = useState<ReadinessItem>()
  const mayReport = !past && port.may('country.readiness_reported', country.subject)
  const pairs = [
    { title: t.plan.owner, value: country.ownerAgency },
    { title: t.plan.teams, value: number(country.teams) },
    { title: t.plan.officers, value: number(country.officers) },
    { title: t.plan.languages, value: list(country.languages.map(languageName)) },
  ]
  return (
    <>
      <section className={country.decision ? 'signature' : 'signature open'} aria-labelledby="plan-country">
        <div className="row between top">
          <h2 id="plan-country" className="title" tabIndex={-1}>
            {nameOf(country.country)}
          </h2>
          <DecisionTag country={country} />
        </div>
        {country.decision && <CountryDecision decision={country.decision} />}
        <OpenItems country={country} onReport={mayReport ? setReporting : undefined} />
        {mayReport && (
          <button
            type="button"
            className="button"
            onClick={() => setReporting(openItems(country)[0]?.item ?? 'agreement')}
          >
            {t.plan.reportReadiness}
          </button>
        )}
        <dl className="pairs">
          {pairs.map(({ title, value }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {country.mayDecide && !country.versions && <DecideForm country={country} />}
      </section>
      {country.versions && <TwoVersions versions={[country.versions]} zone={operation.zone} />}
      {reporting && (
        <ReadinessSheet country={country} item={reporting} onClose={() => setReporting(undefined)} />
      )}
    </>
  )
}
