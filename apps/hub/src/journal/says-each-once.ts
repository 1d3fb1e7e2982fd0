const strings = /"(?:[^"\\]|\\.)*"(\s*:)?/g
const deepest = 20

/**
 * Whether a JSON text says each field once, and none by the name that programs pass over. What nobody reads is kept
 * with the text for ever: there a story could stand.
 */
export function saysEachOnce(text: string): boolean {
  let said = 0
  for (const [, colon] of text.matchAll(strings)) if (colon) said++
  return said === fieldsIn(JSON.parse(text), 0)
}

function fieldsIn(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0
  if (depth > deepest) return NaN
  let fields = 0
  for (const [name, inner] of Object.entries(value)) {
    if (name !== '__proto__') fields += fieldsIn(inner, depth + 1) + (Array.isArray(value) ? 0 : 1)
  }
  return fields
}
