import { randomBytes, randomUUID } from 'node:crypto'
import type { Content, SamenessAnswer } from '@libertad/domain'
import { aPersonMet } from './bodies.ts'
import { must, type Member } from './people.ts'
import type { AgencyHere } from './two-agencies.ts'
import type { KeyedAgency } from './with-keys.ts'

type Tokens = Content<'person_met.tokens_given'>['tokens']

/** Tokens as a keeper would give them for one identity. No keeper is needed to compare them. */
export function anIdentity(): Tokens {
  const kinds = ['document', 'word_and_day', 'names_and_nationality', 'names_and_age', 'family_and_year']
  return kinds.map((kind) => ({ kind, token: randomBytes(16).toString('base64url') }))
}

const keeper = randomBytes(32).toString('base64url')

/** An officer meets somebody, writes her down and gives her tokens; answers with the record's random id. */
export async function meetsWho(
  officer: Member,
  { id, team }: Pick<AgencyHere, 'id' | 'team'>,
  tokens: Tokens,
  met: Partial<Content<'person_met.recorded'>> = {},
): Promise<{ subject: string; id: string; given: string }> {
  const place = { audience: team.audience, agency: id }
  const content = { ...aPersonMet, visit: randomUUID(), ...met }
  const { subject, id: entry } = must(await officer.write({ kind: 'person_met.recorded', ...place, content }))
  const { id: given } = must(
    await officer.write({
      ...{ kind: 'person_met.tokens_given', ...place, subject },
      content: { keys: 'keys-1', keeper, tokens },
    }),
  )
  return { subject, id: entry, given }
}

/** An owner answers about a pair; answers with the judgement's id. */
export async function says(
  officer: Member,
  { id, team }: Pick<AgencyHere, 'id' | 'team'>,
  { pair, mine }: { pair: string; mine: string | undefined },
  answer: SamenessAnswer,
): Promise<string> {
  const content = { handling: 'own_agency', reviewOn: '2030-01-01', pair, mine: mine!, answer } as const
  return must(await officer.write({ kind: 'judgement.given', audience: team.audience, agency: id, content }))
    .subject
}

/** Both agencies meet one person; what one wrote down is corrected, and it answers about the pair. */
export async function somebodyIsCounted(one: KeyedAgency, other: KeyedAgency): Promise<void> {
  const her = anIdentity()
  const officer = one.officer.member
  const { subject } = await meetsWho(officer, one, her)
  const place = { audience: one.team.audience, agency: one.id }
  must(
    await officer.write({
      ...{ kind: 'person_met.corrected', ...place, subject, content: { ageBand: '21-23' } },
    }),
  )
  const site: Content<'site.reported'> = {
    ...{ handling: 'own_agency', reviewOn: '2030-01-01', code: 'GD-F01', kind: 'farm', country: 'GD' },
    ...{ zone: 'America/Grenada', placeName: 'Made Up' },
  }
  must(await officer.write({ kind: 'site.reported', ...place, audience: one.audience, content: site }))
  must(await officer.push())
  await meetsWho(other.officer.member, other, her)
  must(await other.officer.member.push())
  const { pairs } = must(await officer.client.pairs(officer.identity.operation))
  await says(officer, one, pairs[0]!, 'same')
  must(await officer.push())
}
