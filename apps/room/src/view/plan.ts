import {
  mayWrite,
  needsAPerson,
  settled,
  type Country,
  type ReadinessItem,
  type Said,
} from '@libertad/domain'
import type { CountryPlan, PlanView, ReadinessView, SiteLine } from '../model/view-model.ts'
import type { Moment } from './moment.ts'
import type { Staffing } from './staffing.ts'
import { versionsOf } from './versions.ts'

/** Phases, training, and how ready each country is. */
export function planView(moment: Moment, sites: SiteLine[], staff: Staffing): PlanView {
  const { subjects } = moment
  return {
    phases: subjects
      .all('phase')
      .map(({ state: { id, code, starts, ends } }) => ({ id, code, starts, ends }))
      .sort((one, other) => one.starts.localeCompare(other.starts)),
    trainings: subjects
      .all('training')
      .map(({ state: { id, topic, country, starts, days, seats, attended } }) => ({
        ...{ id, topic, country, starts, days, seats, attended: attended.length },
      }))
      .sort((one, other) => one.starts.localeCompare(other.starts)),
    countries: subjects.all('country').map(({ state }) => countryPlan(moment, state, sites, staff)),
  }
}

function countryPlan(moment: Moment, country: Country, sites: SiteLine[], staff: Staffing): CountryPlan {
  const { book } = moment
  const own = sites.filter((site) => site.country === country.country).map(({ id, code }) => ({ id, code }))
  const decision = settled(country.go)
  const name = (person: string) => book.people.get(person)?.workName ?? '?'
  const mayDecide = !moment.past && mayDecideFor(moment, country)
  return {
    ...{ country: country.country, subject: country.id, languages: country.languages },
    ownerAgency: book.agencies.get(country.owner)?.name ?? '?',
    ...staff.of(country.country),
    readiness: Object.fromEntries(
      Object.entries(country.readiness).map(([item, said]) => [item, readinessView(said, name)]),
    ) as Partial<Record<ReadinessItem, ReadinessView>>,
    ...(decision
      ? {
          decision: {
            ...{ decision: decision.value.decision, reasons: decision.value.reasons },
            withoutSites: own.filter(({ id }) => decision.value.withoutSites.includes(id)),
            ...{ actor: name(decision.actor), at: decision.claimedAt },
            agency: book.agencies.get(decision.agency)?.name ?? '?',
          },
        }
      : {}),
    ...(needsAPerson(country.go)
      ? {
          versions: versionsOf(moment, country.id, 'go', country.go!, mayDecide, ({ decision: code }) => ({
            decision: code,
          })),
        }
      : {}),
    mayDecide,
    sites: own,
  }
}

function mayDecideFor({ book, me }: Moment, country: Country): boolean {
  const person = book.people.get(me.person)
  const writing = {
    agency: country.owner,
    kind: 'country.decided',
    subject: { id: country.id, type: 'country', owner: country.owner, audience: '', ring: 'operation' },
    body: {},
  }
  return person !== undefined && 'allowed' in mayWrite(book, { ...writing, person })
}

function readinessView(
  {
    value,
    actor,
    claimedAt,
  }: Said<{ state: ReadinessView['state']; have?: number | undefined; need?: number | undefined }>,
  name: (person: string) => string,
): ReadinessView {
  return {
    ...{ state: value.state, actor: name(actor), at: claimedAt },
    ...(value.have === undefined ? {} : { have: value.have }),
    ...(value.need === undefined ? {} : { need: value.need }),
  }
}
