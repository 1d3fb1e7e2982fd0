import { randomBytes } from 'node:crypto'

/** A text that stands nowhere by chance. Who looks for it finds whatever it is part of. */
export const aToken = (): string => `Q${randomBytes(9).toString('hex')}z`

/** The token as each encoding writes it, wherever in a longer text it begins. */
export function needlesOf(token: string): Map<string, Buffer> {
  const bytes = Buffer.from(token)
  const utf16 = Buffer.from(token, 'utf16le')
  const ascii = (text: string) => Buffer.from(text, 'latin1')
  const needles = new Map<string, Buffer>([
    ['utf-8', bytes],
    ['utf-16 little-endian', utf16],
    ['utf-16 big-endian', Buffer.from(utf16).swap16()],
    ['hex', ascii(bytes.toString('hex'))],
    ['HEX', ascii(bytes.toString('hex').toUpperCase())],
  ])
  for (const offset of [0, 1, 2]) {
    // Signs that its neighbours have a part in are left away.
    const whole = Buffer.concat([Buffer.alloc(offset), bytes])
    const [from, to] = [Math.ceil((offset * 8) / 6), Math.floor((whole.length * 8) / 6)]
    for (const alphabet of ['base64', 'base64url'] as const)
      needles.set(`${alphabet}, offset ${offset}`, ascii(whole.toString(alphabet).slice(from, to)))
  }
  return needles
}

export interface Found {
  where: string
  encoding: string
}

/** Looks through bytes for every encoding of a token. */
export function searched(where: string, bytes: Buffer, needles: Map<string, Buffer>): Found[] {
  return [...needles].flatMap(([encoding, needle]) => (bytes.includes(needle) ? [{ where, encoding }] : []))
}
