import model from './schemata.json' with { type: 'json' }

interface Schema {
  extends?: string[]
  required?: string[]
  /** Properties that name the two ends, for a link. */
  edge?: string[]
  abstract?: boolean
  properties: Record<string, string>
  stubs?: string[]
}

const schemata = new Map<string, Schema>(Object.entries(model.schemata))
const topics = new Set(model.topics)
const countries = new Set(model.countries)

/** A schema of the model with what it has of those it extends; undefined for a name that the model has not. */
export interface KnownSchema {
  name: string
  /** Itself and all that it extends. */
  is: Set<string>
  required: string[]
  edge: [from: string, to: string] | undefined
  abstract: boolean
  /** Type of each property that may be set. */
  types: Map<string, string>
  stubs: Set<string>
}

const known = new Map<string, KnownSchema>()

export function schemaCalled(name: string): KnownSchema | undefined {
  const own = schemata.get(name)
  const before = known.get(name)
  if (before || !own) return before
  const above = (own.extends ?? []).flatMap((one) => schemaCalled(one) ?? [])
  const schema: KnownSchema = {
    name,
    is: new Set([name, ...above.flatMap((one) => [...one.is])]),
    required: own.required ?? [],
    edge: own.edge ? [own.edge[0]!, own.edge[1]!] : above.find((one) => one.edge)?.edge,
    abstract: own.abstract ?? false,
    types: new Map([...above.flatMap((one) => [...one.types]), ...Object.entries(own.properties)]),
    stubs: new Set([...above.flatMap((one) => [...one.stubs]), ...(own.stubs ?? [])]),
  }
  known.set(name, schema)
  return schema
}

const date =
  /^\d{4}(-(0?[1-9]|1[0-2])(-(0?[1-9]|[12]\d|3[01])([T ]\d{2}(:\d{2}){0,2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** What a value of a type has to be, in words, when this one is not; undefined when it is, or when any text is. */
export function whyNot(type: string, value: string): string | undefined {
  switch (type) {
    case 'date':
      return date.test(value) ? undefined : 'A date is a year, a month or a day: 2018, 2018-04, 2018-04-05.'
    case 'country':
      return countries.has(value.toLowerCase()) ? undefined : 'A country is its code of two letters: gy.'
    case 'topic':
      return topics.has(value) ? undefined : 'A topic that the model does not have.'
    case 'gender':
      return ['male', 'female', 'other'].includes(value) ? undefined : 'One of male, female, other.'
    case 'number':
      return /^[+-]?[\d ,.]*\d/.test(value) ? undefined : 'A number is expected.'
    case 'url':
      return /^[a-z][a-z0-9+.-]*:/i.test(value) ? undefined : 'A web address with its scheme: https://…'
    case 'email':
      return /^[^@\s]+@[^@\s]+$/.test(value) ? undefined : 'A mail address has one @.'
    default:
      return undefined
  }
}
