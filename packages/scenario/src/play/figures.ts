import {
  fold,
  foldArrest,
  foldCountry,
  foldSite,
  isRefusal,
  rolesTowards,
  settled,
  type Entry,
  type Refusal,
} from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import type { HubClient } from '@libertad/protocol'

export interface HubFigures {
  countries: number
  officers: number
  sitesVisited: number
  records: number
  arrests: number
  presumed: number
  referralsAccepted: number
  consentsWithdrawn: number
  /** People, each counted once: the interval holds the true number as often as the hub claims. */
  people: { low: number; best: number; high: number }
}

/** Figures as a coordinator gets them through the hub's API: what she may read, folded, and counts of what she may not. */
export async function hubFigures(participant: Participant, client: HubClient): Promise<HubFigures | Refusal> {
  const trouble = await participant.pull(1_000)
  if (trouble) return trouble
  const counts = await client.counts(participant.identity.operation)
  if (isRefusal(counts)) return counts
  const people = await client.people(participant.identity.operation)
  if (isRefusal(people)) return people
  const bySubject = new Map<string, Entry[]>()
  for (const entry of participant.entries()) {
    const list = bySubject.get(entry.header.subject)
    if (list) list.push(entry)
    else bySubject.set(entry.header.subject, [entry])
  }
  const about = (prefix: string) =>
    [...bySubject.values()].filter((list) => list.some(({ header }) => header.kind.startsWith(`${prefix}.`)))
  const countries = about('country').map((list) => fold(list, foldCountry).state)
  const sites = about('site').map((list) => fold(list, foldSite).state)
  const arrests = about('arrest').map((list) => fold(list, foldArrest).state)
  const { operation } = participant.identity
  return {
    countries: countries.filter(
      (one) => one && settled(one.go) && settled(one.go)!.value.decision !== 'no_go',
    ).length,
    officers: [...participant.who.people.values()].filter((one) =>
      rolesTowards(one, operation).includes('field_officer'),
    ).length,
    sitesVisited: sites.filter((site) => site?.visited).length,
    records: counts.hours.reduce((sum, hour) => sum + hour.records, 0),
    arrests: arrests.filter((one) => one !== undefined).length,
    ...{ presumed: counts.care.presumed, referralsAccepted: counts.care.referralsAccepted },
    consentsWithdrawn: counts.care.consentsWithdrawn,
    people: { low: people.low, best: people.best, high: people.high },
  }
}
