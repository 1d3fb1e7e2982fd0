/** An entity of FollowTheMoney as a file gave it: nothing added, nothing left out. */
export interface FtmEntity {
  id: string
  schema: string
  /** Every property holds a list. A file that held one value bare is kept so in `asGiven`. */
  properties: Record<string, string[]>
  /** The whole object of the file, other keys included. */
  asGiven: Record<string, unknown>
  /** Line of the file, or number in its list, from 1. */
  line: number
}

/** The first value of a property. */
export function firstOf(entity: FtmEntity, property: string): string | undefined {
  return entity.properties[property]?.[0]
}
