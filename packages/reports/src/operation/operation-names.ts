import type { Sentence } from '../text/sentences.ts'

export interface NamedOperation {
  name: string
  /** Sentences that name it, with the places of the name in them. */
  mentions: { sentence: Sentence; start: number; end: number }[]
}

const open = `["“”«‘'„‹]?\\s*`
const word = String.raw`\p{Lu}[\p{L}\d]*(?:['’-]\p{L}[\p{L}\d]*)*`
const link = String.raw`(?:of|the|de|del|da|do|das|dos|du|des|la|el|al|y|e|et|and)`
const name = String.raw`((?:${word}|\d+(?![\p{L}.,]\d))(?:[ \u00a0](?:${link} )?(?:${word}|\d{1,2}(?![\d.,]*\d| \p{Ll})))*)`

const afterOperation = new RegExp(
  String.raw`(?<![\p{L}-])(?:[Oo]perations?|OPERATIONS?|[Oo]peraci[oó]n(?:es)?|OPERACI[OÓ]N|[Oo]p[eé]rations?|OP[EÉ]RATION|[Oo]pera[cç][aã]o|OPERA[CÇ][AÃ]O|[Oo]perativos?|[Oo]p\.)(?:[ \u00a0](?:policial|policiale|conjunta|conjointe|internacional|especial))?[ \u00a0]${open}${name}`,
  'gu',
)
/** Words that only operations are named with, and words that anything may be named with. */
const codeNaming =
  'code[- ]?named|dubbed|under the code ?name(?: of)?|bautizad[oa]|(?:con|bajo) el nombre(?: clave)?(?: de)?|llev[oó] por nombre|baptis[eé]e?|sous le nom(?: de code)?(?: de)?|batizad[oa]|(?:com|sob) o nome(?: de)?'
const anyNaming =
  'named|known as|called|entitled|titled|under the name(?: of)?|denominad[oa]|llamad[oa]|d[eé]nomm[eé]e?|nomm[eé]e?|surnomm[eé]e?|intitul[eé]e?|chamad[oa]|apelidad[oa]|apodad[oa]|intitulad[oa]|conhecid[oa] como|conocid[oa] como'
const eitherCase = (words: string) =>
  words.replaceAll(
    /(^|\|(?:\(\?:)?|^\(\?:)([a-z])/g,
    (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`,
  )
const naming = (words: string) =>
  new RegExp(
    String.raw`(?<![\p{L}-])(?:${eitherCase(words)})(?: (?:as|de|como|the))?[,:]? ${open}(?:Operation|Operaci[oó]n|Op[eé]ration|Opera[cç][aã]o)?\s*${open}${name}`,
    'gu',
  )
const forms = [
  { form: afterOperation, always: true },
  { form: naming(codeNaming), always: true },
  { form: naming(anyNaming), always: false },
]

/** What follows the word in titles of offices and in English headlines, and names nothing. */
const notNames =
  /^(?:centres?|centers?|coordination|coordinat\w+|commands?|rooms?|units?|manager|officers?|support|director\w*|division|department|day|week|results?|against|in|by|on|to|targets?|nets?|leads?|rescues?|frees?|sees?|saves?|busts?|yields?|ends?|arrests?|uncovers?|across|with|has|is|was|interpol|europol|frontex|polic\w*|nacional|national\w*|internacional\w*|international\w*|conjunta|joint|contra|de|para|em|en|no|na|lors|menee|avec|the|this|it|he|she|they|we|after|during|from|more|nearly|over|men|women|deux|dos|two|human|trafficking|se|el|la|los|le|les|o|a|as|os|une|un|uma|um|una|com|con|mais|mas|plus|resgata|prende|liberta|combate|desarticula|libera|deja|detiene)$/i

const operationWord =
  /operation|operaci|operac|operativo|exercise|raid|accion|action|acao|campaign|campan|ofensiva|crackdown|coup de filet|dispositivo/

/** Operations that the text names, the main one first: by how often and how early. */
export function findOperations(sentences: Sentence[]): NamedOperation[] {
  const found = new Map<string, NamedOperation & { quoted: boolean }>()
  const bodies = sentences.filter(({ text }) => !isTitleCase(text))
  for (const sentence of [...bodies, ...sentences.filter(({ text }) => isTitleCase(text))])
    for (const { form, always } of forms) {
      if (!always && !operationWord.test(sentence.folded)) continue
      for (const match of sentence.text.matchAll(form)) {
        const given = match[1]!.trim()
        const start = match.index + match[0].lastIndexOf(given)
        const quoted = /["“«‘'„‹]\s*$/.test(sentence.text.slice(0, start))
        const known = [...found.values()].find(({ name: own }) => begins(given, own))
        const own = known?.name ?? named(given, quoted, sentence)
        if (own === undefined) continue
        const entry = found.get(key(own)) ?? { name: own, mentions: [], quoted }
        if (!entry.mentions.some((mention) => mention.sentence === sentence && mention.start === start))
          entry.mentions.push({ sentence, start, end: start + Math.min(own.length, given.length) })
        found.set(key(own), entry)
      }
    }
  for (const entry of found.values()) entry.mentions.sort((a, b) => a.sentence.number - b.sentence.number)
  const weight = ({ mentions }: NamedOperation) =>
    mentions.length - mentions[0]!.sentence.number / 4 + (mentions[0]!.sentence.number < 2 ? 2 : 0)
  return [...found.values()].sort((a, b) => weight(b) - weight(a))
}

const key = (own: string) => own.toLowerCase()

/** “Turquesa II” is not “Turquesa”, though it begins with it: what follows must be no number. */
function begins(given: string, own: string): boolean {
  if (key(given) === key(own)) return true
  return key(given).startsWith(`${key(own)} `) && !/^ (?:[IVX]+|\d+)\b/.test(given.slice(own.length))
}

function named(given: string, quoted: boolean, { text, folded }: Sentence): string | undefined {
  const words = given.split(/[ \u00a0]/)
  const first = words[0]!
  if (quoted) return given
  if (notNames.test(first.normalize('NFD').replaceAll(/\p{M}/gu, ''))) return undefined
  // A headline with a capital on each word shows no end of the name; only what ends otherwise is sure.
  if (isTitleCase(text)) {
    const end = /^[\p{L}\d ]+?(?=\s*[:;,.–—|-]|$)/u.exec(text.slice(text.indexOf(given)))?.[0].trim()
    const roman = /^\p{Lu}[\p{L}-]+ [IVX]+\b/u.exec(given)?.[0]
    return (
      roman ??
      (end !== undefined && end.length <= given.length && end.split(' ').length <= 2 ? end : undefined)
    )
  }
  return folded.length > 0 ? given : undefined
}

/** True when nearly all longer words have a capital, as in many English headlines. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? []
  return (
    words.length >= 4 &&
    text.length < 220 &&
    words.filter((own) => /^\p{Lu}/u.test(own)).length / words.length > 0.75
  )
}
