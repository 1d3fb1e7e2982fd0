import type { Arrest, Charge, Seizure, Suspect } from '@libertad/domain'
import type { FtmEntity } from './entity.ts'

/**
 * What goes out as FollowTheMoney: suspects and their world. People met have no place here, and nothing of theirs is
 * asked for: not who was met, not what was found out of her.
 */
export interface FtmGiven {
  suspects: readonly Suspect[]
  arrests: readonly Arrest[]
  charges: readonly Charge[]
  seizures: readonly Seizure[]
  /** Two suspects who belong together, by their ids, and how, as a code. */
  links: readonly { from: string; to: string; role: string }[]
  /** Suspects whom a court convicted of trafficking. Nobody else is said to have done it. */
  convictedOfTrafficking: ReadonlySet<string>
  /** The code under which a suspect is spoken of; never a name. */
  codeOf: (suspect: string) => string
}

interface Written {
  id: string
  schema: string
  properties: Record<string, string[]>
}

/** Suspects, arrests, charges, seizures and links as FollowTheMoney entities, one JSON object a line. */
export function writeFtm(given: FtmGiven): string {
  const known = new Set(given.suspects.map(({ id }) => id))
  const entities = [
    ...given.suspects.map((suspect) => person(suspect, given)),
    ...given.arrests.filter(({ suspect }) => known.has(suspect)).map(arrested),
    ...given.charges.filter(({ suspect }) => known.has(suspect)).flatMap(charged),
    ...given.seizures.map(seized),
    ...given.links.filter(({ from, to }) => known.has(from) && known.has(to)).map(linked),
  ]
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join('')
}

/** Entities that were read, as they were: one JSON object a line. */
export function writeFtmRead(entities: readonly Pick<FtmEntity, 'asGiven'>[]): string {
  return entities.map(({ asGiven }) => `${JSON.stringify(asGiven)}\n`).join('')
}

function person({ id, sex }: Suspect, given: FtmGiven): Written {
  const genders: Partial<Record<Suspect['sex'], string>> = { man: 'male', woman: 'female', other: 'other' }
  const gender = genders[sex]
  return {
    id: suspectId(id),
    schema: 'Person',
    properties: {
      // The model requires a name; a suspect has none in the open.
      name: [`Suspect ${given.codeOf(id)}`],
      ...(gender ? { gender: [gender] } : {}),
      topics: [given.convictedOfTrafficking.has(id) ? 'crime.traffick.human' : 'poi'],
    },
  }
}

function arrested({ id, suspect, at, country, ground, outcome }: Arrest): Written {
  const ends = (outcome?.versions ?? []).map(({ value }) => value.outcome)
  return {
    id: `arrest-${id}`,
    schema: 'Event',
    properties: {
      name: ['Arrest'],
      date: [at.slice(0, 10)],
      country: [country.toLowerCase()],
      involved: [suspectId(suspect)],
      keywords: [ground, ...ends],
    },
  }
}

function charged({ id, suspect, offences, at }: Charge): Written[] {
  return [
    {
      id: `charge-${id}`,
      schema: 'CourtCase',
      properties: { name: ['Charge'], fileDate: [at.slice(0, 10)], keywords: offences },
    },
    {
      id: `charge-${id}-party`,
      schema: 'CourtCaseParty',
      properties: { case: [`charge-${id}`], party: [suspectId(suspect)], role: ['accused'] },
    },
  ]
}

function seized({ id, at, country, things }: Seizure): Written {
  return {
    id: `seizure-${id}`,
    schema: 'Event',
    properties: {
      name: ['Seizure'],
      date: [at.slice(0, 10)],
      country: [country.toLowerCase()],
      keywords: things.map(({ kind, count }) => `${kind}: ${count}`),
    },
  }
}

function linked({ from, to, role }: FtmGiven['links'][number]): Written {
  return {
    id: `link-${from}-${to}`,
    schema: 'UnknownLink',
    properties: { subject: [suspectId(from)], object: [suspectId(to)], role: [role] },
  }
}

const suspectId = (id: string) => `suspect-${id}`
