import type { Language } from '../report.ts'

/** Names of the months, folded: January first, its names parted by bars. */
const names: Record<Language, string> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  es: 'enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
  fr: 'janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec',
  pt: 'janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
}

export interface Months {
  /** Source of a form that matches the name of a month. */
  source: string
  numberOf: (word: string) => number
  /** Whether a text names a month at all. */
  anywhere: RegExp
  /** Whether a text begins, after an ordinal sign and “of”, with the name of a month. */
  starts: RegExp
  ends: RegExp
}

const made = new Map<Language, Months>()

export function monthsOf(language: Language): Months {
  const known = made.get(language)
  if (known) return known
  const numbers = new Map(
    names[language]
      .split(' ')
      .flatMap((words, month) => words.split('|').map((word) => [word, month + 1] as const)),
  )
  const source = `(?:${[...numbers.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z])\\.?`
  const months = {
    source,
    anywhere: new RegExp(`(?<![a-z])${source}`),
    numberOf: (word: string) => numbers.get(word.replace(/\.$/, ''))!,
    starts: new RegExp(`^(?:st|nd|rd|th|er|o|º|°)?\\s*(?:of |de |d')?${source}`),
    ends: new RegExp(`(?<![a-z])${source}\\s*$`),
  }
  made.set(language, months)
  return months
}
