import type { ProblemList } from '../xml/problem-list.ts'
import type { FtmEntity } from './entity.ts'
import { schemaCalled } from './schema/schema.ts'

/**
 * What can only be seen with all entities read: what a schema requires and no part of the entity gives, ids that stand
 * twice, ends of links that are not there. Returns the entities that can be taken in.
 */
export function checkTogether(entities: readonly FtmEntity[], problems: ProblemList): FtmEntity[] {
  const parts = Map.groupBy(entities, ({ id }) => id)
  const complete = [...parts.values()].flatMap((group) => {
    checkSameId(group, problems)
    return hasRequired(group, problems) ? group : []
  })
  for (const entity of complete) checkEnds(entity, parts, problems)
  return complete.toSorted((a, b) => a.line - b.line)
}

function checkSameId([first, ...others]: FtmEntity[], problems: ProblemList): void {
  for (const { schema, line } of others) {
    const place = { line, path: 'id' }
    if (related(schema, first!.schema))
      problems.note('ftm.fragments', place, 'The same id stands above: parts of one entity, kept as two.')
    else
      problems.refuse(
        'ftm.id_twice',
        place,
        'The same id stands above with another schema; one of the two is wrong.',
      )
  }
}

function related(a: string, b: string): boolean {
  return a === b || Boolean(schemaCalled(a)?.is.has(b)) || Boolean(schemaCalled(b)?.is.has(a))
}

function hasRequired(group: readonly FtmEntity[], problems: ProblemList): boolean {
  const required = new Set(group.flatMap(({ schema }) => schemaCalled(schema)?.required ?? []))
  const missing = [...required].filter((name) => !group.some(({ properties }) => properties[name]?.length))
  for (const name of missing)
    problems.refuse(
      'ftm.required',
      { line: group[0]!.line, path: `properties.${name}` },
      `The schema requires ${name}; give it.`,
    )
  return missing.length === 0
}

function checkEnds(
  { schema, properties, line }: FtmEntity,
  known: Map<string, unknown>,
  problems: ProblemList,
): void {
  for (const [name, values] of Object.entries(properties)) {
    if (schemaCalled(schema)?.types.get(name) !== 'entity' || values.every((id) => known.has(id))) continue
    problems.note(
      'ftm.not_in_file',
      { line, path: `properties.${name}` },
      'Points to an entity that is not in the file; kept as it is.',
    )
  }
}
