import fc from 'fast-check'
import type * as z from 'zod/mini'

interface Definition {
  type: string
  [part: string]: unknown
}

const definition = (schema: unknown): Definition =>
  (schema as { _zod: { def: unknown } })._zod.def as Definition

/** Words of several scripts that the form of a proper name allows. */
const names = fc.constantFrom('Grenada', 'St. John’s', 'Côte d’Or', 'Ñuñoa', 'D.5 (North)', 'Unit 7/2')

const sample = '2018-04-05T14:02:11.000Z'

/**
 * Any value that fits a shape: read from the shape itself, so that a field added tomorrow is drawn tomorrow. Shapes
 * use few parts of the schema library; another part is an error here, not a value left out.
 */
export function arbitraryOf<Shape extends z.ZodMiniType>(schema: Shape): fc.Arbitrary<z.infer<Shape>> {
  return drawn(schema) as fc.Arbitrary<z.infer<Shape>>
}

function drawn(schema: unknown): fc.Arbitrary<unknown> {
  const def = definition(schema)
  const limits = limitsOf(def)
  switch (def.type) {
    case 'object':
      return objectOf(def.shape as Record<string, unknown>)
    case 'array':
      return fc.array(drawn(def.element), {
        minLength: limits.least ?? 0,
        maxLength: Math.min(limits.most ?? 4, 4),
      })
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries as Record<string, string>))
    case 'literal':
      return fc.constantFrom(...(def.values as unknown[]))
    case 'union':
      return fc.oneof(...(def.options as unknown[]).map(drawn))
    case 'nullable':
      return fc.option(drawn(def.innerType), { nil: null })
    case 'boolean':
      return fc.boolean()
    case 'number': {
      const range = { min: limits.least ?? -1e6, max: limits.most ?? 1e6 }
      return def.format === 'safeint'
        ? fc.integer(range)
        : fc.double({ ...range, noNaN: true }).map((n) => n + 0)
    }
    case 'string':
      return text(limits.pattern, limits.most)
    default:
      throw new Error(`No values are drawn for ${def.type}.`)
  }
}

function objectOf(shape: Record<string, unknown>): fc.Arbitrary<object> {
  const fields = Object.entries(shape).map(([name, schema]) => {
    const def = definition(schema)
    return {
      name,
      optional: def.type === 'optional',
      inner: def.type === 'optional' ? def.innerType : schema,
    }
  })
  return fc.record(Object.fromEntries(fields.map(({ name, inner }) => [name, drawn(inner)])), {
    requiredKeys: fields.filter(({ optional }) => !optional).map(({ name }) => name),
  })
}

interface Limits {
  least?: number
  most?: number
  pattern?: RegExp
}

function limitsOf(def: Definition): Limits {
  const limits: Limits = {}
  for (const check of (def.checks ?? []) as unknown[]) {
    const { minimum, maximum, value, pattern, ...rest } = definition(check)
    const kind = rest.check
    if (kind === 'min_length') limits.least = minimum as number
    if (kind === 'max_length') limits.most = maximum as number
    if (kind === 'greater_than') limits.least = value as number
    if (kind === 'less_than') limits.most = value as number
    if (pattern instanceof RegExp) limits.pattern = pattern
  }
  return limits
}

const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })

function text(pattern: RegExp | undefined, longest: number | undefined): fc.Arbitrary<string> {
  if (!pattern) throw new Error('A text without a form could hold a story.')
  // Letters of every script are more than can be drawn from a pattern.
  if (pattern.unicode) return names
  if (pattern.test(sample)) return dates.map((date) => date.toISOString())
  if (pattern.test(sample.slice(0, 10))) return dates.map((date) => date.toISOString().slice(0, 10))
  return fc.stringMatching(pattern).filter((drawnText) => drawnText.length <= (longest ?? Infinity))
}
