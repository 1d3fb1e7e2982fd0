import type { alertKinds, Content } from '@libertad/domain'
import type { FieldModel } from '../model/view-model.ts'
import { countryOf } from './alert-words.ts'

export type AlertKind = (typeof alertKinds)[number]

export interface AlertDraft {
  kind?: AlertKind
}

/** What the alert says: a kind, a place and a time, never a person. `at`: milliseconds since 1970. */
export function alertContent(
  kind: AlertKind,
  { visit, sites, me, operation }: Pick<FieldModel, 'visit' | 'sites' | 'me' | 'operation'>,
  at: number,
): Omit<Content<'alert.raised'>, 'handling' | 'reviewOn'> {
  const site = visit?.site ?? (sites.length === 1 ? sites[0] : undefined)
  return {
    kind,
    country: site ? countryOf(site) : me.country,
    ...(site && { site: site.id }),
    ...(visit && { visit: visit.id }),
    at: new Date(at).toISOString(),
    zone: site?.zone ?? operation.zone,
  }
}
