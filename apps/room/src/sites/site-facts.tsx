import { useSay, type Say } from '../frame/say.tsx'
import type { SiteDetail } from '../model/view-model.ts'
import { sayReach } from './say-reach.ts'
import { wordOf } from './word-of.ts'

/** What a team must know before it goes, and what was found. */
export function SiteFacts({ site }: { site: SiteDetail }) {
  const say = useSay()
  const { t, number } = say
  const count = (n: number | undefined) => (n === undefined ? t.ui.none : number(n))
  const facts = [
    { title: t.sites.toReach, value: reach(say, site) },
    { title: t.sites.network, value: wordOf(t.codes.coverage, site.coverage) },
    { title: t.sites.records, value: count(site.records) },
    { title: t.sites.suspects, value: count(site.arrests) },
  ]
  const pairs = [
    { title: t.codes.siteState.tasked, value: task(say, site) },
    { title: t.sites.position, value: position(say, site) },
    {
      title: t.sites.deconfliction,
      value: site.deconfliction && wordOf(t.codes.deconfliction, site.deconfliction),
    },
    {
      title: t.sites.expected,
      value: site.expectedPeople === undefined ? undefined : number(site.expectedPeople),
    },
    { title: t.sites.outcome, value: site.outcome && wordOf(t.codes.siteOutcome, site.outcome) },
  ]
  return (
    <section className="site-part">
      <dl className="facts site-facts">
        {facts.map(({ title, value }) => (
          <div key={title}>
            <dt className="tiny text-3">{title}</dt>
            <dd className="medium">{value}</dd>
          </div>
        ))}
      </dl>
      <dl className="pairs">
        {pairs.map(
          ({ title, value }) =>
            value && (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {site.modus.length > 0 && (
          <div>
            <dt>{t.sites.modus}</dt>
            <dd>
              <ul className="site-tags">
                {site.modus.map((feature) => (
                  <li key={feature} className="tag line">
                    {wordOf(t.codes.modus, feature)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function reach(say: Say, { hoursToReach, means }: SiteDetail): string {
  const by = say.list(means.map((one) => wordOf(say.t.codes.means, one)))
  if (hoursToReach === undefined) return by || say.t.ui.none
  return [sayReach(say, hoursToReach), by].filter(Boolean).join(', ')
}

function position({ t, format, number }: Say, site: SiteDetail): string {
  const metres = site.position?.precisionMetres
  if (metres === undefined) return t.sites.positionRegion
  return metres <= 1 ? t.sites.positionExact : format(t.sites.positionSays, { metres: number(metres) })
}

/** The team that goes there and its day, unless two versions of it wait for a person. */
function task({ t, format, day }: Say, { id, path, versions }: SiteDetail): string | undefined {
  const step = path.find(({ state }) => state === 'tasked')
  if (step?.day === undefined || step.team === undefined) return undefined
  if (versions.some(({ subject, about }) => subject === id && about === 'tasked')) return undefined
  return format(t.sites.byTeam, { day: day(step.day), team: step.team })
}
