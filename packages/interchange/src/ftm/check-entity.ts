import type { Place } from '../format.ts'
import { keep } from '../geojson/site-properties.ts'
import type { ProblemList } from '../xml/problem-list.ts'
import type { FtmEntity } from './entity.ts'
import { schemaCalled, whyNot, type KnownSchema } from './schema/schema.ts'

/** One object of a file as an entity; undefined, and the reason, when it is none. */
export function checkEntity(given: unknown, line: number, problems: ProblemList): FtmEntity | undefined {
  const at = (path?: string): Place => (path ? { line, path } : { line })
  if (!isObject(given)) {
    problems.refuse('ftm.object', at(), 'An entity is an object with id, schema and properties.')
    return undefined
  }
  const { id, schema, properties } = given
  if (typeof id !== 'string' || id === '') {
    problems.refuse('ftm.id', at('id'), 'An entity has an id that is text.')
    return undefined
  }
  if (typeof schema !== 'string' || schema === '') {
    problems.refuse('ftm.schema', at('schema'), 'An entity names its schema: Person, Company, Address …')
    return undefined
  }
  if (!isObject(properties)) {
    problems.refuse('ftm.properties', at('properties'), 'Properties are an object of lists.')
    return undefined
  }
  const entity: FtmEntity = {
    id,
    schema,
    properties: listsOf(properties, at, problems),
    asGiven: given,
    line,
  }
  const model = schemaCalled(schema)
  if (!model) {
    problems.note('ftm.unknown_schema', at('schema'), 'A schema that the model does not have; kept as it is.')
    return entity
  }
  if (model.abstract) {
    problems.refuse(
      'ftm.abstract_schema',
      at('schema'),
      'A schema that others extend and no entity has; name the one meant.',
    )
    return undefined
  }
  checkProperties(entity, model, at, problems)
  return entity
}

function listsOf(given: Record<string, unknown>, at: (path: string) => Place, problems: ProblemList) {
  const lists: Record<string, string[]> = {}
  for (const [name, value] of Object.entries(given)) {
    const path = `properties.${readable(name)}`
    if (!Array.isArray(value) && value !== null)
      problems.note(
        'ftm.not_a_list',
        at(path),
        'Every property holds a list; the one value is read as a list of one.',
      )
    const values = (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== undefined)
    if (values.some((one) => typeof one !== 'string'))
      problems.note('ftm.not_text', at(path), 'Values are text; others are kept as they are.')
    keep(
      lists,
      name,
      values.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))),
    )
  }
  return lists
}

function checkProperties(
  entity: FtmEntity,
  model: KnownSchema,
  at: (path: string) => Place,
  problems: ProblemList,
) {
  for (const [name, values] of Object.entries(entity.properties)) {
    const path = `properties.${readable(name)}`
    const type = model.types.get(name)
    if (model.stubs.has(name))
      problems.note(
        'ftm.stub_property',
        at(path),
        'This property shows a link from its other end; set it there. Kept as it is.',
      )
    else if (!type)
      problems.note(
        'ftm.unknown_property',
        at(path),
        'A property that the schema does not have; kept as it is.',
      )
    else {
      for (const [index, value] of values.entries()) {
        const why = whyNot(type, value)
        if (why) problems.note(`ftm.${type}`, at(`${path}[${index}]`), `${why} Kept as it is.`)
      }
    }
  }
}

/** A name of a property as it may be told; anything else could be a value in the wrong place. */
function readable(name: string): string {
  return /^[A-Za-z][\w:-]{0,40}$/.test(name) ? name : '?'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
