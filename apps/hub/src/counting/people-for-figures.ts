import type { Content, SiteKind } from '@libertad/domain'
import type { PeopleFigure } from '@libertad/protocol'
import type { Database } from '../database/database.ts'
import { countEveryone } from './count-everyone.ts'
import { peopleFigure } from './people-figure.ts'
import { settlePeople } from './settle-people.ts'
import { uncoveredOf } from './what-counts.ts'

type Met = Content<'person_met.recorded'>

/** One human as tables for the public count her: what her records say together, in codes. */
export interface PersonForFigures {
  sex: Met['sex']
  age: 'child' | 'adult' | 'unknown'
  exploitation: Met['exploitation'][number]
  /** Kind of the site at which she was met first. */
  place: SiteKind | 'unknown'
  /** Where she was met first. */
  country: string
}

/** The figure, and exactly its `best` people, so that every table of them adds up to it. */
export interface PeopleCounted {
  figure: PeopleFigure
  people: PersonForFigures[]
}

/** Counts people for tables, on behalf of a member of the operation; for anybody else there is nobody. */
export type PeopleForFigures = (
  database: Database,
  operation: string,
  person: string,
) => Promise<PeopleCounted>

export const peopleForFigures: PeopleForFigures = async (database, operation, person) => {
  const counted = await countEveryone(database, operation, person)
  if (!counted) return { figure: peopleFigure([], [], 0), people: [] }
  const { records, pairs, figure } = counted
  return { figure, people: settlePeople(records, pairs, uncoveredOf(records, pairs), figure.best) }
}
