import { readinessItems, type ReadinessItem } from '@libertad/domain'
import type { CountryPlan, ReadinessView } from '../model/view-model.ts'

export interface OpenItem {
  item: ReadinessItem
  /** Absent: nobody of the country has reported on it yet. */
  view?: ReadinessView
}

const weights = { missing: 0, waiting: 1, unreported: 2 }

/** What a country does not have yet: what is missing first, then what is waited for, then what nobody reported. */
export function openItems({ readiness }: Pick<CountryPlan, 'readiness'>): OpenItem[] {
  const weight = ({ view }: OpenItem) =>
    view && view.state !== 'ready' ? weights[view.state] : weights.unreported
  return readinessItems
    .map((item): OpenItem => {
      const view = readiness[item]
      return view ? { item, view } : { item }
    })
    .filter(({ view }) => view?.state !== 'ready')
    .sort((one, other) => weight(one) - weight(other))
}

/** No country goes with a red mark: a place of safety for everyone it expects to meet comes first. */
export function hasRedMark({ readiness }: Pick<CountryPlan, 'readiness'>): boolean {
  return Object.values(readiness).some((view) => view.state === 'missing')
}

export function saidGo({ decision }: Pick<CountryPlan, 'decision'>): boolean {
  return decision?.decision === 'go' || decision?.decision === 'go_without_sites'
}

/**
 * The country to show when the reader has chosen none: the one that she may decide for, else one whose decision
 * needs a person, else one that is not decided (with a red mark before others), else the first.
 */
export function countryToShow(countries: readonly CountryPlan[]): CountryPlan | undefined {
  return (
    countries.find((one) => one.mayDecide) ??
    countries.find((one) => one.versions) ??
    countries.find((one) => !one.decision && hasRedMark(one)) ??
    countries.find((one) => !one.decision) ??
    countries[0]
  )
}
