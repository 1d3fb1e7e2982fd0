import fc from 'fast-check'
import spreadsheetCells from './hostile/spreadsheet-cells.json' with { type: 'json' }
import naughtyStrings from './hostile/naughty-strings.json' with { type: 'json' }

/** Planted in what is sent: it must come back in nothing that the hub tells whoever runs it. */
export const marker = 'zQ7marker'

const strings = [...naughtyStrings, ...spreadsheetCells]

/** Strings that break programs, some with the marker in them, some of any characters, some very long. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...strings) },
  { weight: 2, arbitrary: fc.constantFrom(...strings).map((text) => `${marker} ${text}`) },
  fc.constantFrom(marker, `${marker}\u0000`, '\ud800', '__proto__', 'constructor', 'toString'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer({ min: 1_000, max: 60_000 }).map((length) => marker.repeat(length / 9)),
)

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    Infinity,
    1e308,
    -0,
    2 ** 53,
    0.1,
    NaN,
    [],
    {},
    [[]],
    [null],
  ),
  fc.constantFrom(30, 300).map((depth) => nested(depth)),
  fc.constantFrom(50, 2_000).map((length) => Array.from({ length }, () => ({ [marker]: marker }))),
  fc.dictionary(hostileText, hostileText, { maxKeys: 4 }),
  fc.jsonValue({ maxDepth: 3 }),
)

function nested(depth: number): unknown {
  let value: unknown = marker
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value }
  return value
}

type Change = {
  place: number
  how: 'replace' | 'drop' | 'repeat' | 'add' | 'rename'
  value: unknown
  name: string
}

const change: fc.Arbitrary<Change> = fc.record({
  ...{ place: fc.nat(), how: fc.constantFrom('replace', 'replace', 'drop', 'repeat', 'add', 'rename') },
  ...{ value: hostileValue, name: hostileText },
})

/** A value with one to three of its parts replaced, dropped, repeated, renamed or added to. */
export function broken(value: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<unknown>(breakOne, structuredClone(value)))
}

interface Slot {
  holder: Record<string, unknown>
  key: string
}

function slotsOf(value: unknown, found: Slot[] = [], depth = 0): Slot[] {
  if (typeof value !== 'object' || value === null || found.length > 500 || depth > 20) return found
  const holder = value as Record<string, unknown>
  for (const key of Object.keys(holder)) {
    found.push({ holder, key })
    slotsOf(holder[key], found, depth + 1)
  }
  return found
}

function breakOne(whole: unknown, { place, how, value, name }: Change): unknown {
  const slots = slotsOf(whole)
  const slot = slots[place % (slots.length + 1)]
  if (!slot) return how === 'replace' ? value : whole
  const { holder, key } = slot
  const inner = holder[key]
  if (how === 'drop') delete holder[key]
  else if (how === 'repeat' && Array.isArray(inner)) holder[key] = [...inner, ...inner]
  else if (how === 'add' && typeof inner === 'object' && inner !== null)
    Object.defineProperty(inner, name, { value, enumerable: true, configurable: true, writable: true })
  else if (how === 'rename') {
    delete holder[key]
    Object.defineProperty(holder, name, {
      value: inner,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  } else holder[key] = value
  return whole
}
