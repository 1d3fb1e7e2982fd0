import { noteLanguages, noteOf, type NoteLanguage } from '../../identities/notes/note-of.ts'
import type { Document } from '../../identities/document.ts'
import type { Identity } from '../../identities/identity.ts'
import { spelling } from '../../identities/spelling/spelling.ts'
import type { WrittenBirthDate } from '../../identities/spelling/written-birth-date.ts'
import type { Random } from '../../random.ts'
import { noteTopicsOf } from '../needs/note-topics.ts'
import type { Needs } from '../needs/needs-of.ts'
import { clockOf } from '../step.ts'
import type { Deed } from './deed.ts'
import type { Met } from './met.ts'

type Seal = Extract<Deed, { deed: 'seal' }>

/** Who she is as phones and desks seal it; what is not known is empty. */
export interface WrittenIdentity {
  family: string
  given: string
  calledBy: string
  /** `1996-04-02`, `1996-XX-XX` where only the year is known, `~1996` from an age. */
  birthDate: string
  asWritten: string
  documents: { type: string; number: string; issuer: string; zone: string; heldBy: string }[]
  contacts: { kind: string; value: string; safe: 'yes' | 'no' | 'not_asked' }[]
  nationality: string
  languages: string[]
}

/** Who she is, as this team writes it: a second office spells a name otherwise. */
export function identityAsWritten(random: Random, met: Met, identity: Identity): WrittenIdentity {
  const documents = met.papersHeld ? identity.documents.map(withHandler) : identity.documents
  const written = met.meeting.again ? spelling(random, identity, met.at) : identity
  const { family, given, asWritten, birthDate } = written
  return {
    ...{ family, given, calledBy: given.split(' ')[0]!, birthDate: birthWritten(birthDate, met.at) },
    asWritten: asWritten.find(({ script }) => script !== 'Latn')?.text ?? '',
    documents: documents.map(paperWritten),
    contacts: identity.contacts.map(({ relation, channel, number, mayBeCalled }) => ({
      kind: relation !== 'friend' ? 'relative' : channel === 'phone' ? 'phone' : 'messages',
      ...{ value: number, safe: mayBeCalled },
    })),
    ...{ nationality: identity.nationality, languages: identity.languages },
  }
}

function birthWritten(birth: WrittenBirthDate, at: number): string {
  switch (birth.known) {
    case 'full':
      return birth.date
    case 'year':
      return `${birth.year}-XX-XX`
    case 'age':
      return `~${new Date(at).getUTCFullYear() - birth.age}`
    case 'unknown':
      return ''
  }
}

const paperWritten = (paper: Document): WrittenIdentity['documents'][number] => ({
  ...{ type: paper.type, issuer: paper.issuer, heldBy: paper.heldBy },
  ...(paper.heldBy === 'never_had'
    ? { number: '', zone: '' }
    : { number: paper.number, zone: paper.zone?.join('\n') ?? '' }),
})

const withHandler = (one: Document): Document =>
  one.heldBy === 'never_had' ? one : { ...one, heldBy: 'handler' }

export const sealedIdentity = (random: Random, { person, team }: Met, value: WrittenIdentity): Seal => ({
  ...{ deed: 'seal', ids: [random.uuid()], thing: 'identity', about: person, audience: team.audience },
  ...{ value, index: `${value.given} ${value.family}` },
})

const shortCode: Record<string, NoteLanguage> = { eng: 'en', spa: 'es', fra: 'fr', nld: 'nl', por: 'pt' }

/** Rough keys of the same, for counting her once: they leave the phone as tokens, when it has a network. */
export const herTokens = ({ person, team }: Met, identity: WrittenIdentity): Deed => ({
  ...{ deed: 'give_tokens', person, audience: team.audience, identity },
})

/** The officer's note, in a language of her country. */
export function sealedNote(random: Random, met: Met, needs: Needs): Seal {
  const { person, team, country, at } = met
  const own = country.plan.languages.map((code) => shortCode[code]).find((code) => code !== undefined)
  const language = own ?? noteLanguages[0]!
  const facts = { topics: noteTopicsOf(needs), time: clockOf(country.zone).format(at).slice(-8, -3) }
  return {
    ...{ deed: 'seal', ids: [random.uuid()], thing: 'note', about: person, audience: team.audience },
    value: { language, text: noteOf(random, language, facts) },
  }
}
