import { randomUUID } from 'node:crypto'
import type { Content } from '@libertad/domain'
import type { LinkingFacts, MetPair, MetRecord } from '@libertad/hub'
import { roughKeys } from '@libertad/linkage/keys'
import type { World } from '@libertad/scenario'

/** What a hub would have to count with after a whole play: rough keys stand for their tokens, which agree where they do. */
export function offlineFacts(world: World): LinkingFacts {
  const keys = new Map<string, Map<string, Set<string>>>()
  const records: MetRecord[] = []
  const placeOf = new Map<string, MetRecord['place']>()
  for (const { writes, deeds = [] } of world.steps) {
    for (const { kind, subject, agency, content } of writes) {
      if (kind === 'site.reported') placeOf.set(subject, (content as Content<'site.reported'>).kind)
      if (kind !== 'person_met.recorded') continue
      const met = content as Content<'person_met.recorded'>
      records.push({
        ...{
          subject,
          number: records.length,
          owner: agency,
          ownerCountry: met.country,
          country: met.country,
        },
        ...{ visit: met.visit, site: met.site, place: placeOf.get(met.site), metOn: met.metAt.slice(0, 10) },
        ...{
          sex: met.sex,
          ageBand: met.ageBand,
          nationality: met.nationality,
          exploitation: met.exploitation,
        },
        ...{ interviewedBefore: met.interviewedBefore, tokenised: false, afterBudget: false },
      })
    }
    for (const deed of deeds) {
      if (deed.deed !== 'give_tokens') continue
      const kinds = new Map<string, Set<string>>()
      for (const { kind, value } of roughKeys(deed.identity))
        kinds.set(kind, (kinds.get(kind) ?? new Set()).add(value))
      if (kinds.size > 0) keys.set(deed.person, kinds)
    }
  }
  const tokenised = records.map((record) => ({ ...record, tokenised: keys.has(record.subject) }))
  return { records: tokenised, pairs: pairsOf(tokenised, keys), said: [] }
}

function pairsOf(records: MetRecord[], keys: Map<string, Map<string, Set<string>>>): MetPair[] {
  const bearers = new Map<string, MetRecord[]>()
  for (const record of records)
    for (const [kind, values] of keys.get(record.subject) ?? [])
      for (const value of values) {
        const key = `${kind} ${value}`
        bearers.set(key, [...(bearers.get(key) ?? []), record])
      }
  const pairs = new Map<string, MetPair>()
  for (const all of bearers.values()) {
    if (all.length > 20) continue
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1)) {
        const [one, other] = [a.subject, b.subject].toSorted() as [string, string]
        pairs.set(`${one} ${other}`, pairOf(one, other, keys))
      }
  }
  return [...pairs.values()].toSorted((x, y) => (x.pair < y.pair ? -1 : 1))
}

function pairOf(one: string, other: string, keys: Map<string, Map<string, Set<string>>>): MetPair {
  const [a, b] = [keys.get(one)!, keys.get(other)!]
  const both = [...a.keys()].filter((kind) => b.has(kind))
  const agrees = both.filter((kind) => [...a.get(kind)!].some((value) => b.get(kind)!.has(value)))
  return {
    ...{ pair: randomUUID(), one, other, agrees, differs: both.filter((kind) => !agrees.includes(kind)) },
    ...{ since: '2018-04-03T12:00:00.000Z', byOwner: '', held: false },
  }
}
