import { sha256 } from '@noble/hashes/sha2.js'

/** Text by which the same content is known again, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

/**
 * Gives each row the digest by which it is known again when the file is given once more. Rows that say the same are two
 * rows all the same: the second of them has another digest than the first.
 */
export function rowDigests() {
  const times = new Map<string, number>()
  return (content: unknown): string => {
    const text = canonical(content)
    const before = times.get(text) ?? 0
    times.set(text, before + 1)
    const bytes = sha256(new TextEncoder().encode(`${before} ${text}`))
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
