/** More than the longest press release with its annexes. What follows is not read. */
export const longest = 200_000

export interface PlainText {
  text: string
  /** Place in the given text of a place in the plain one. */
  original: (at: number) => number
  /** Set when the given text goes on where reading stopped. */
  readUpTo?: number
}

const entities: Record<string, string> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    hellip: '…',
  },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', bull: '•', middot: '·' },
  ...{
    ordm: 'º',
    ordf: 'ª',
    deg: '°',
    iquest: '¿',
    iexcl: '¡',
    ccedil: 'ç',
    Ccedil: 'Ç',
    ntilde: 'ñ',
    Ntilde: 'Ñ',
  },
  ...{ euro: '€', pound: '£', szlig: 'ß', aelig: 'æ', oelig: 'œ' },
}
const accents = { acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308' }
const blocks =
  /^\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|td|th|table|section|article|header|footer|blockquote|title)$/i

/**
 * A text without what is left of a web page: tags, entities, invisible characters. Letters and accents that came apart
 * are put together. Each character remembers where it stood.
 */
export function plainText(given: string): PlainText {
  const characters: string[] = []
  const places: number[] = []
  const lost = new Set<string>()
  let at = 0
  const put = (text: string) => {
    for (const character of text.split('')) {
      characters.push(character)
      places.push(at)
    }
  }
  while (at < given.length && characters.length < longest) {
    const character = given[at]!
    if (character === '<') {
      const skipped = skippedTag(given, at, lost)
      if (skipped) {
        put(skipped.put)
        at = skipped.to
        continue
      }
    }
    if (character === '&') {
      const match = /^&(#x?[\da-f]{1,6}|[a-z]{2,8});/i.exec(given.slice(at, at + 12))
      const letter = match && decoded(match[1]!)
      if (letter) {
        put(letter)
        at += match[0].length
        continue
      }
    }
    if (/[\u0300-\u036f]/.test(character) && characters.length > 0) {
      const together = (characters.at(-1)! + character).normalize('NFC')
      if (together.length === 1) characters[characters.length - 1] = together
    } else if (character === '\r') {
      if (given[at + 1] !== '\n') put('\n')
    } else if (!/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\0]/.test(character)) put(character)
    at++
  }
  places.push(at)
  return {
    text: characters.join(''),
    original: (index) => places[Math.min(index, places.length - 1)]!,
    ...(at < given.length && { readUpTo: at }),
  }
}

function skippedTag(given: string, at: number, lost: Set<string>): { to: number; put: string } | undefined {
  const head = /^<(\/?[a-z][a-z0-9]*|!--)/i.exec(given.slice(at, at + 16))
  if (!head) return undefined
  const name = head[1]!.toLowerCase()
  const end = name === '!--' ? '-->' : ['script', 'style'].includes(name) ? `</${name}` : '>'
  if (lost.has(end)) return undefined
  const found = given.indexOf(end, at)
  if (found < 0) {
    // Looked for once: a file of a million openings would be searched to its end a million times.
    lost.add(end)
    return undefined
  }
  if (end === '>' && found - at > 4000) return undefined
  const to = end.startsWith('</') ? given.indexOf('>', found) + 1 || given.length : found + end.length
  return { to, put: name === 'li' ? '\n• ' : blocks.test(name) ? '\n' : name === 'td' ? ' ' : '' }
}

function decoded(name: string): string | undefined {
  if (name.startsWith('#')) {
    const number = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return number > 31 && number < 0x110000 && !(number >= 0xd800 && number < 0xe000)
      ? String.fromCodePoint(number)
      : undefined
  }
  if (Object.hasOwn(entities, name)) return entities[name]
  const [, letter, accent] = /^([a-z])(acute|grave|circ|tilde|uml)$/i.exec(name) ?? []
  return letter && (letter + accents[accent as keyof typeof accents]).normalize('NFC')
}
