import { noteLanguages, noteOf, type NoteLanguage } from '../../identities/notes/note-of.ts'
import type { Document } from '../../identities/document.ts'
import type { Identity } from '../../identities/identity.ts'
import { spelling } from '../../identities/spelling/spelling.ts'
import type { Random } from '../../random.ts'
import { noteTopicsOf } from '../needs/note-topics.ts'
import type { Needs } from '../needs/needs-of.ts'
import { clockOf } from '../step.ts'
import type { Deed } from './deed.ts'
import type { Met } from './met.ts'

type Seal = Extract<Deed, { deed: 'seal' }>

/** Who she is, as this team writes it: a second office spells a name otherwise. */
export function identityAsWritten(random: Random, met: Met, identity: Identity) {
  const documents = met.papersHeld ? identity.documents.map(withHandler) : identity.documents
  const { family, given, asWritten, birthDate } = met.meeting.again
    ? spelling(random, identity, met.at)
    : identity
  const { contacts, languages, nationality } = identity
  return { family, given, asWritten, birthDate, documents, contacts, languages, nationality }
}

const withHandler = (one: Document): Document =>
  one.heldBy === 'never_had' ? one : { ...one, heldBy: 'handler' }

export type WrittenIdentity = ReturnType<typeof identityAsWritten>

export const sealedIdentity = (random: Random, { person, team }: Met, value: WrittenIdentity): Seal => ({
  ...{ deed: 'seal', ids: [random.uuid()], thing: 'identity', about: person, audience: team.audience },
  ...{ value, index: `${value.given} ${value.family}` },
})

const shortCode: Record<string, NoteLanguage> = { eng: 'en', spa: 'es', fra: 'fr', nld: 'nl', por: 'pt' }

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
