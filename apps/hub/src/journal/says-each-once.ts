const strings = /"(?:[^"\\]|\\.)*"(\s*:)?/g
const deepest = 20

/**
 * Whether a JSON text says each field once. Of two, programs read the last, and the first is kept with the text for
 * ever: a story could stand there.
 */
export function saysEachOnce(text: string): boolean {
  let said = 0
  for (const [, colon] of text.matchAll(strings)) if (colon) said++
  return said === fieldsIn(JSON.parse(text), 0)
}

function fieldsIn(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0
  if (depth > deepest) return NaN
  const inner = Object.values(value).reduce<number>((sum, one) => sum + fieldsIn(one, depth + 1), 0)
  return inner + (Array.isArray(value) ? 0 : Object.keys(value).length)
}
