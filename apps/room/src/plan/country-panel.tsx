import { AgeStamp } from '../design/age-stamp.tsx'
import { useModel } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { CountryPlan } from '../model/view-model.ts'
import { TwoVersions } from '../sites/two-versions.tsx'
import { CountryDecision } from './country-decision.tsx'
import { DecideForm } from './decide-form.tsx'
import { DecisionTag } from './decision-tag.tsx'
import { openItems } from './readiness.ts'
import { haveNeed, ReadinessMark } from './readiness-mark.tsx'

/** One country: what it lacks, who decided what, and for its own lead the decision. */
export function CountryPanel({ country }: { country: CountryPlan }) {
  const { t, country: nameOf, number, list, languageName } = useSay()
  const { operation } = useModel()
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
        <OpenItems country={country} />
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
    </>
  )
}

function OpenItems({ country }: { country: CountryPlan }) {
  const say = useSay()
  const { t } = say
  const items = openItems(country)
  if (items.length === 0) return <p className="small text-2">{t.plan.nothingMissing}</p>
  return (
    <div className="stack">
      <h3 className="label">{t.plan.missingTitle}</h3>
      <ul className="open-items">
        {items.map(({ item, view }) => (
          <li key={item}>
            <ReadinessMark view={view} />
            <span>
              <strong className="medium">{t.codes.readinessItem[item].replaceAll('\u00AD', '')}</strong>
              <br />
              <span className="text-2">
                {view ? t.codes.readinessState[view.state] : t.plan.notReported}
                {view && haveNeed(say, view) && ` · ${haveNeed(say, view)}`}
              </span>
              {view && (
                <span className="open-item-said tiny text-3">
                  {view.actor} <AgeStamp since={view.at} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
