import { fold } from '../text/fold.ts'
import type { Language } from '../report.ts'

/** Words that every text of a language has and texts of the others have not, folded. */
const functionWords: Record<Language, string> = {
  en: 'the and of to in were was with from that which have has been their for by on at is are this who',
  es: 'el los las y en con una fueron que del por para se sus como mas fue han al su entre este esta ha',
  fr: 'le les des et une dans du par pour qui ont aux avec sur ete est sont cette leur d l au en ces',
  pt: 'o os as e em uma foram que do da dos das com no na nos nas pela pelo ao sao foi nao para por mais',
}

const languages = Object.keys(functionWords) as Language[]
const sets = new Map(languages.map((language) => [language, new Set(functionWords[language].split(' '))]))

/** Less of its words than this are function words of a language: the text is in none of the four. */
const least = 0.16

/** The language of a text by its function words, looking at its first 20,000 characters. */
export function detectLanguage(text: string): Language | 'unknown' {
  const words = fold(text.slice(0, 20_000)).match(/[a-z\u00df-\u024f\u0370-\uffff]+/g) ?? []
  if (words.length === 0) return 'unknown'
  const shares = languages
    .map((language) => ({
      language,
      share: words.filter((word) => sets.get(language)!.has(word)).length / words.length,
    }))
    .sort((a, b) => b.share - a.share)
  const [best, second] = shares
  return best!.share >= least && best!.share > second!.share * 1.12 ? best!.language : 'unknown'
}
