import { monthsOf } from '../dates/months.ts'
import type { Language } from '../report.ts'
import type { Quantity } from './quantity.ts'

const money =
  /^\s*(?:[$€£¥%‰]|us\$|r\$|usd\b|eur\b|euros?\b|dollars?\b|dolares\b|pesos\b|reais\b|real\b|bolivares\b|soles\b|pounds?\b|francs?\b|libras\b|ttd\b|fcfa\b|(?:de |d'|d)?(?:euros|dolares|dollars|reais|pesos)\b|per ?cent\b|por ?ciento\b|por cento\b|pour ?cent\b|pct\b)/
const moneyBefore = /(?:[$€£¥]|\b(?:us|r|a|c|tt|ec|g)\$|\b(?:usd|eur|gbp|brl)\s?)\s*$/
const time =
  /^\s*-?\s*(?:year|month|week|day|hour|minute|night|decade)s?\b|^\s*(?:anos?|mes(?:es)?|semanas?|dias?|horas?|minutos?|ans?|annees?|mois|semaines?|jours?|heures?|journees?|km|kilos?|kg|kilogram\w*|grams?|gramos|gramas|metres?|meters?|metros|miles?\b(?= (?:away|from|north|south|east|west))|tons?|toneladas|tonnes|litres?|hectares?|degrees)\b|^\s*(?:a\.?m\.?|p\.?m\.?|h|hrs?|hs|h\d\d)\b|^:\d\d/
const age =
  /^\s*-?\s*(?:year|ano|an)s?[- ](?:olds?|de edad|de idade|d'age)\b|^\s*(?:and|to|y|a|et|e|-|or|ou|o)\s*\d{1,2}\s*-?\s*(?:years?|anos|ans)\b/
const ageBefore =
  /\b(?:aged?|ages|under|below|edades? (?:de|entre)|menor(?:es)? de|mayor(?:es)? de|edad de|agee?s? (?:de|entre|d')|ages de|moins de|idades? (?:de|entre)|com idade|menos de|tenia|tinha|is now)\s*(?:(?:the age of|of|de|between|entre|los|les|os|from|\d{1,2}\s*(?:and|to|y|a|et|e|-))\s*)*$/
const reference =
  /(?:\b(?:n[.]?\s?[oº°]s?\.?|no\.?|num(?:ero)?\.?|number|article|articles|arts?\.?|articulos?|artigos?|section|sec\.?|ley|lei|law|act|loi|decree|decreto|resolution|resolucion|resolucao|resolution|chapter|page|pages|paragraph|clause|protocol|covid|phase|fase|line|linea|disque|dial|call|telephone|tel\.?|telefono|telefone|whatsapp|hotline|room|unit|sala|channel|canal|route|ruta|calle|avenida|km|kilometro|zone|zona|district|distrito|windows|version|g|level|nivel|grade|regulation|directive|convention|edicao|edicion|edition|figure|table|photo|foto)|#|\(\+)\s*$/

/** True for years, dates, ages, shares, money, times, lengths and references, which count nobody. */
export function countsNothing(
  folded: string,
  { start, end, value, article }: Quantity,
  language: Language,
): boolean {
  const months = monthsOf(language)
  const before = folded.slice(Math.max(0, start - 48), start)
  const after = folded.slice(end, end + 40)
  if (money.test(after) || moneyBefore.test(before) || time.test(after) || age.test(after)) return true
  if (article) return false
  // “One of the largest networks” counts nobody.
  if (value === 1 && /^ of (?:the|its|their)\b/.test(after)) return true
  if (reference.test(before) && !/\b(?:unit|zone|call)s?\s+$/.test(before + ' ')) return true
  if (value < 100 && ageBefore.test(before)) return true
  if (/^(?:st|nd|rd|th|er|ere|e|º|ª|°|o|a)(?![a-z])/.test(after)) return true
  const own = folded.slice(start, end)
  if (value <= 31 && (months.starts.test(after) || months.ends.test(before))) return true
  if (/^(?:19|20)\d\d$/.test(own) && isYear(before, after)) return true
  // Parts of telephone numbers, times, dates and addresses.
  return /[+/:]\s?$|\d[-/. ]$|\b\d+ $/.test(before) || /^[-/]\s?\d|^ \d{2,3} \d{2}|^@/.test(after)
}

const counted =
  /^\s+(?:[a-z]+ ){0,2}(?:people|persons|victims|officers|arrests|suspects|women|men|children|migrants|personas|victimas|agentes|detenidos|mujeres|personnes|victimes|agents|policiers|femmes|pessoas|vitimas|policiais|mulheres)\b/

/** Four digits that look like a year are one, unless people follow and nothing before asks for a year. */
function isYear(before: string, after: string): boolean {
  if (!counted.test(after)) return true
  return /\b(?:in|en|em|since|desde|depuis|of|de|del|year|ano|annee|during|until|hasta|ate|by|from|and|et|y|e)\s*$|,\s*$/.test(
    before,
  )
}
