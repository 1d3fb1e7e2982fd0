import { fold } from './fold.ts'

export interface Sentence {
  /** Number of the sentence in the text. */
  number: number
  text: string
  /** The same in small letters without accents, character for character. */
  folded: string
  /** Place in the plain text. */
  start: number
  /** Number of the paragraph it stands in. */
  paragraph: number
  /** `headline`: of the text. `item`: of a list. `heading`: a short line that is no sentence. */
  kind: 'headline' | 'heading' | 'item' | 'sentence'
  /** Of an item: what its list is headed with. */
  under?: string
}

interface Line {
  start: number
  end: number
  bullet: boolean
}

const bullet = /^\s*(?:[•·▪◦‣●■–—*-]|\d{1,2}[.)])\s+/

/** Short forms that end with a full stop and end no sentence, folded. */
const abbreviations = new Set(
  [
    'st ste mt sgt cpl col gen lt capt cmdr insp supt asst dep det const pte mr mrs ms dr prof rev hon jr sr gov sen rep',
    'no nos art arts sec vs etc inc ltd co corp dept est approx fig vol pp ed al e.g i.e cf p.m a.m ca',
    'sra srta srs dra d dna lic ing av avda pag num nro cap cnel gral tte insp com subcom ee.uu ee aa ddhh rr',
    'm mme mlle me mgr env hab exc adj',
    'sr v.ex exmo exma des min del inv ag',
    'jan feb mar apr jun jul aug sept sep oct nov dec ene abr ago dic janv fevr avr juil set out dez fev',
    'u.s u.k u.n e.u d.c s.a c.a r.d',
  ].flatMap((line) => line.split(' ')),
)

/** Sentences, items of lists and headings of a plain text, in order. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let under: string | undefined
  for (const [paragraph, { start, end, bullet: isItem }] of paragraphs(text).entries()) {
    const pieces = split(text, start, end)
    for (const [from, to] of pieces) {
      // Where a line was broken at a width there is a space.
      const own = text.slice(from, to).replaceAll('\n', ' ')
      if (!/[\p{L}\d]/u.test(own)) continue
      const number = found.length
      const short = pieces.length === 1 && !/[.!?…]["'”’»)]*$/.test(own) && own.length < 220
      const kind = isItem ? 'item' : !short ? 'sentence' : number === 0 ? 'headline' : 'heading'
      if (kind === 'heading' || (kind === 'sentence' && own.endsWith(':'))) under = own
      else if (kind === 'sentence') under = undefined
      found.push({
        ...{ number, text: own, folded: fold(own), start: from, paragraph, kind },
        ...(under !== undefined && kind === 'item' && { under }),
      })
    }
  }
  return found
}

/** No headline ends so, and no paragraph. */
const hanging =
  /(?:,|\b(?:of|the|and|to|in|by|with|from|for|some|nearly|than|about|over|an?|de|del|la|el|los|las|y|en|du|des|le|les|et|au|do|da|dos|das|e|em|que|por|par))\s*$/i

/** Lines that belong together are put together: many texts are broken at a width. */
function paragraphs(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    lines.push({ start, end, bullet: bullet.test(text.slice(start, end)) })
    start = end + 1
  }
  const lengths = lines.map(({ start, end }) => end - start).filter((length) => length > 0)
  const widest = Math.max(0, ...lengths.slice(0, 5000))
  const full = lengths.filter((length) => length > widest * 0.75).length
  const isBroken = widest <= 120 && widest >= 50 && lengths.length > 4 && full / lengths.length > 0.45
  const together: Line[] = []
  let open = false
  for (const line of lines) {
    const own = text.slice(line.start, line.end)
    const last = together.at(-1)
    if (own.trim() === '') open = false
    else {
      const before = last && text.slice(last.start, last.end)
      const goesOn =
        open &&
        last !== undefined &&
        !line.bullet &&
        !/[.!?:]["'”’»)]*\s*$/.test(before!) &&
        (/^\s*\p{Ll}/u.test(own) ||
          hanging.test(before!) ||
          (isBroken && line.start - 1 - lastLineStart(text, last) > widest * 0.6))
      if (goesOn) last.end = line.end
      else together.push({ ...line })
      open = true
    }
  }
  return together
}

const lastLineStart = (text: string, { start, end }: Line) =>
  Math.max(start, text.lastIndexOf('\n', end - 1) + 1)

function split(text: string, start: number, end: number): [number, number][] {
  const own = text.slice(start, end)
  const pieces: [number, number][] = []
  let from = own.length - own.replace(bullet, '').trimStart().length
  for (const match of own.matchAll(/[.!?…]+["'”’»)\]]*(?=\s)/g)) {
    const to = match.index + match[0].length
    const next = /^\s+["'“‘«(¿¡[–—-]*\s*(\S)/.exec(own.slice(to, to + 12))?.[1]
    if (next === undefined || !/[\p{Lu}\d¿¡]/u.test(next)) continue
    if (match[0].startsWith('.') && isShortForm(own.slice(Math.max(0, match.index - 14), match.index), next))
      continue
    pieces.push([start + from, start + to])
    from = to + (/^\s+/.exec(own.slice(to))?.[0].length ?? 0)
  }
  const rest = own.slice(from).trimEnd()
  if (rest !== '') pieces.push([start + from, start + from + rest.length])
  return pieces.flatMap(([first, last]) => cut(text, first, last))
}

/** No sentence is that long. What is, is cut between words, so that no text takes long to read. */
const longestSentence = 1500

function cut(text: string, start: number, end: number): [number, number][] {
  const pieces: [number, number][] = []
  let from = start
  while (end - from > longestSentence) {
    const space = text.lastIndexOf(' ', from + longestSentence)
    const to = space > from ? space : from + longestSentence
    pieces.push([from, to])
    from = to
  }
  return [...pieces, [from, end]]
}

function isShortForm(before: string, next: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0]
  if (word === undefined) return false
  const folded = fold(word)
  if (/^\p{Lu}$/u.test(word)) return true
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !/\p{Lu}/u.test(next) || /^(?:u\.s|u\.k|u\.n)$/.test(folded)
  return (
    abbreviations.has(folded) &&
    !(/^(?:no|art|set|out|mar|min|del|com|est|me|al|co|ed|ms|m|d|jan|dec)$/.test(folded) && !/\d/.test(next))
  )
}
