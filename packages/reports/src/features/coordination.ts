import type { Source } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'

type SourceOf = (sentence: Sentence, start: number, end: number) => Source
export type Named = Source & { value: string }

const unit =
  /\b(?:operational coordination (?:units?|cent(?:re|er)s?)|coordination (?:units?|cent(?:re|er)s?|cells?)|operations? (?:cent(?:re|er)s?|rooms?)|command (?:cent(?:re|er)s?|posts?)|coordinated from|managed from|directed from|unidad(?:es)? de coordinacion(?: operativa)?|centros? de (?:coordinacion|mando|operaciones)|coordinad[oa]s? desde|(?:unites?|cellules?|centres?|postes?) de (?:coordination|commandement)(?: operationnelle)?|coordonnee?s? depuis|unidades? de coordenacao(?: operacional)?|centros? de (?:coordenacao|comando|operacoes)|coordenad[oa]s? a partir d[eo])\b/g
const capital = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|del|da|do|of|the|la|el|y|and|e|et) )?\p{Lu}[\p{L}.'’-]+)*`
const seat = new RegExp(
  String.raw`^[^.;:]{0,60}?(?:\b(?:in|at|from|en|à|a|au|aux|em|no|na|nos|de|desde|depuis|installée?s?|based|set up in|establecid[oa]s? en)\s+)?(?:the |la |el |l['’])?((?:${capital})(?:(?:, | and | y | et | e )(?:the )?(?:${capital}))*)`,
  'u',
)

/** Seats of coordination that the text names. */
export function findCoordination(sentences: Sentence[], source: SourceOf): Named[] {
  const found: Named[] = []
  for (const sentence of sentences)
    for (const match of sentence.folded.matchAll(unit)) {
      const from = match.index + match[0].length
      const own = seat.exec(sentence.text.slice(from))
      const value = own?.[1]
      if (value === undefined || /^(?:INTERPOL|Europol|EUROPOL|Frontex|The|Operation|OCU)$/i.test(value))
        continue
      const start = from + own!.index + own![0].length - value.length
      if (!found.some((other) => other.value === value))
        found.push({ value, ...source(sentence, start, start + value.length) })
    }
  return found
}

/** Organisations that take part in such operations; names are the same in every language or given in each. */
const organisations: [string, RegExp][] = [
  ['INTERPOL', /\bInterpol\b/gi],
  ['Europol', /\bEuropol\b/gi],
  ['Frontex', /\bFrontex\b/gi],
  ['Eurojust', /\bEurojust\b/gi],
  ['CEPOL', /\bCEPOL\b/g],
  [
    'European Labour Authority',
    /European Labour Authority|\bELA\b|Autoridad Laboral Europea|Autorité européenne du travail|Autoridade Europeia do Trabalho/g,
  ],
  [
    'IOM',
    /\bIOM\b|\bOIM\b|International Organi[sz]ation for Migration|Organización Internacional para las Migraciones|Organisation internationale pour les migrations|Organização Internacional para as Migrações/g,
  ],
  ['UNODC', /\bUNODC\b|\bONUDC\b|Office on Drugs and Crime/g],
  ['UNHCR', /\bUNHCR\b|\bACNUR\b|\bHCR\b/g],
  ['UNICEF', /\bUNICEF\b/gi],
  ['ILO', /\bILO\b|\bOIT\b/g],
  ['OSCE', /\bOSCE\b/g],
  ['CARICOM IMPACS', /\bIMPACS\b/g],
  ['AMERIPOL', /\bAmeripol\b/gi],
  ['AFRIPOL', /\bAfripol\b/gi],
  ['ASEANAPOL', /\bAseanapol\b/gi],
  ['ECOWAS', /\bECOWAS\b|\bCEDEAO\b/g],
  ['European Commission', /European Commission|Comisión Europea|Commission européenne|Comissão Europeia/g],
]

export function findPartners(sentences: Sentence[], source: SourceOf): Named[] {
  const found: Named[] = []
  for (const [value, form] of organisations)
    for (const sentence of sentences) {
      form.lastIndex = 0
      const match = form.exec(sentence.text)
      if (!match) continue
      found.push({ value, ...source(sentence, match.index, match.index + match[0].length) })
      break
    }
  return found
}

const funding =
  /\b(?:(?:co-?)?(?:funded|financed|paid for|sponsored) by|(?:with |thanks to |through )?(?:funding|financial support|financing) (?:from|of|by|provided by)|(?:co)?financiad[oa]s? por(?: (?:el|la|los))?|con financiacion de(?:l)?|con fondos de(?:l)?|con el financiamiento de(?:l)?|(?:co)?finance\w* par|avec le (?:financement|soutien financier) d[eu]|grace au financement d[eu]|(?:co)?financiad[oa]s? (?:pel[oa]s?|por)|com financiamento d[eoa]s?)\s+/g
const ends =
  /(?:[.;:()]|,(?! (?:the |and |Norad))|\s(?:and (?:supported|coordinated|led|the operation)|which|who|that|under|through|between|as part|in the|to (?:combat|fight|tackle|support)|against|que|qui|para (?:combatir|combater)|contra|contre|dans le cadre|en el marco|no ambito|pour (?:lutter|combattre)|desde|depuis|durante)\b)/

/** Who paid, in the words of the text. */
export function findFunder(
  sentences: Sentence[],
  source: SourceOf,
): (Named & { found: true }) | { found: false; why: 'not_said' } {
  for (const sentence of sentences)
    for (const match of sentence.folded.matchAll(funding)) {
      const from = match.index + match[0].length
      const rest = sentence.text.slice(from, from + 160)
      const value = rest.slice(0, ends.exec(rest)?.index ?? rest.length).trim()
      if (/\p{Lu}/u.test(value)) return { found: true, value, ...source(sentence, from, from + value.length) }
    }
  return { found: false, why: 'not_said' }
}
