import { localDay, readBody, type Content } from '@libertad/domain'
import type { Judged } from '../journal/judge-parcel.ts'

/** Counting's share of a parcel, as `keep_counting` takes it; `undefined` where it says nothing that is counted. */
export function countingFacts({ taken }: Pick<Judged, 'taken'>) {
  const facts = { met: [], corrected: [], sites: [], said: [], tokens: [] } as Record<string, object[]>
  for (const { entry, number } of taken) {
    const { kind, version } = entry.header
    const to = keptAs[kind]
    const body = entry.body === undefined ? undefined : readBody(kind, version, entry.body)
    if (!to || (body === undefined && kind !== 'judgement.taken_back' && kind !== 'settlement.taken_back'))
      continue
    const { subject, agency: owner, audience } = entry.header
    const said = factsOf(kind, body)
    if (said) facts[to]!.push({ entry: entry.id, subject, owner, audience, number, ...said })
  }
  return Object.values(facts).some((list) => list.length > 0) ? facts : undefined
}

const keptAs: Record<string, string> = {
  'person_met.recorded': 'met',
  'person_met.corrected': 'corrected',
  'person_met.tokens_given': 'tokens',
  'site.reported': 'sites',
  'site.corrected': 'sites',
  'judgement.given': 'said',
  'judgement.changed': 'said',
  'judgement.taken_back': 'said',
  'settlement.given': 'said',
  'settlement.changed': 'said',
  'settlement.taken_back': 'said',
}

function factsOf(kind: string, body: unknown): object | undefined {
  switch (kind) {
    case 'person_met.recorded': {
      const met = body as Content<'person_met.recorded'>
      const { country, visit, site, sex, exploitation, nationality = null } = met
      return {
        ...{ country, visit, site, sex, exploitation, nationality, met_on: localDay(met.metAt, met.zone) },
        ...{ age_band: met.ageBand, interviewed_before: met.interviewedBefore },
      }
    }
    case 'person_met.corrected': {
      const { sex, exploitation, nationality, ...said } = body as Content<'person_met.corrected'>
      return {
        ...{ sex, exploitation, nationality },
        ...{ age_band: said.ageBand, interviewed_before: said.interviewedBefore },
      }
    }
    case 'person_met.tokens_given': {
      const { keys, tokens } = body as Content<'person_met.tokens_given'>
      return { keys, tokens }
    }
    case 'site.reported':
    case 'site.corrected': {
      const { kind: place } = body as Content<'site.corrected'>
      return place && { kind: place }
    }
    default: {
      const { pair, mine, answer } = (body ?? {}) as Partial<Content<'judgement.given'>>
      return { step: kind.split('.')[1], pair, mine, answer }
    }
  }
}
