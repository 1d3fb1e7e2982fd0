import type { Suspect } from '@libertad/domain'
import { firstOf, type FtmEntity } from './entity.ts'
import { schemaCalled } from './schema/schema.ts'

/** Somebody whom a file calls a suspect, in the codes that the field holds openly. Names stay with the entity, sealed. */
export interface SuspectProposal extends Pick<Suspect, 'sex' | 'ageBand' | 'roles'> {
  entity: string
}

/** A link between two entities, by their ids. */
export interface FtmLink {
  entity: string
  schema: string
  from: string
  to: string
}

/** The entities of a file by what they are for an operation; ids point to the entities. */
export interface FtmViews {
  suspects: SuspectProposal[]
  /** People whom nothing in the file calls a suspect. They become nothing here. */
  otherPeople: string[]
  organisations: string[]
  addresses: string[]
  vehicles: string[]
  /** Telephones, user accounts, bank accounts and wallets. */
  accounts: string[]
  documents: string[]
  links: FtmLink[]
  happenings: string[]
  law: string[]
  other: string[]
}

/** Topics with which a list says that somebody is sought or thought to have done wrong. */
const suspectTopics = /^(crime(\.|$)|wanted$|poi$|sanction$|forced\.labor$)/

/** Entities by what they are. */
export function viewsOf(entities: readonly FtmEntity[]): FtmViews {
  const views: FtmViews = {
    ...{ suspects: [], otherPeople: [], organisations: [], addresses: [], vehicles: [], accounts: [] },
    ...{ documents: [], links: [], happenings: [], law: [], other: [] },
  }
  const accused = accusedIn(entities)
  for (const entity of entities) place(entity, views, accused)
  return views
}

function place(entity: FtmEntity, views: FtmViews, accused: Set<string>): void {
  const schema = schemaCalled(entity.schema)
  const is = (...names: string[]) => names.some((name) => schema?.is.has(name))
  if (!schema) views.other.push(entity.id)
  else if (is('Person')) {
    if (
      accused.has(entity.id) ||
      (entity.properties['topics'] ?? []).some((topic) => suspectTopics.test(topic))
    )
      views.suspects.push(suspectOf(entity))
    else views.otherPeople.push(entity.id)
  } else if (is('LegalEntity')) views.organisations.push(entity.id)
  else if (is('CourtCase', 'CourtCaseParty', 'Sanction')) views.law.push(entity.id)
  else if (schema.edge) {
    const [from, to] = schema.edge.map((end) => firstOf(entity, end))
    if (from && to) views.links.push({ entity: entity.id, schema: schema.name, from, to })
    else views.other.push(entity.id)
  } else if (is('Address')) views.addresses.push(entity.id)
  else if (is('Vehicle')) views.vehicles.push(entity.id)
  else if (is('UserAccount', 'BankAccount', 'CryptoWallet')) views.accounts.push(entity.id)
  else if (is('Identification')) views.documents.push(entity.id)
  else if (is('Event', 'Call', 'Message')) views.happenings.push(entity.id)
  else views.other.push(entity.id)
}

/** Parties of a case who are said to be accused in it. */
function accusedIn(entities: readonly FtmEntity[]): Set<string> {
  const accusing = /accused|defendant|suspect|convict/i
  return new Set(
    entities
      .filter(
        ({ schema, properties }) =>
          schema === 'CourtCaseParty' && properties['role']?.some((role) => accusing.test(role)),
      )
      .flatMap(({ properties }) => properties['party'] ?? []),
  )
}

function suspectOf(entity: FtmEntity): SuspectProposal {
  const sexes = { male: 'man', female: 'woman', other: 'other' } as const
  const gender = firstOf(entity, 'gender') ?? ''
  return {
    entity: entity.id,
    sex: Object.hasOwn(sexes, gender) ? sexes[gender as keyof typeof sexes] : 'not_asked',
    // A date of birth is identity: the band is worked out where it may be opened.
    ageBand: 'unknown',
    roles: ['unknown'],
  }
}
