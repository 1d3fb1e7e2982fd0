import {
  age,
  countryName,
  day,
  dayAndTime,
  format,
  languageName,
  list,
  number,
  plural,
  shortDay,
  time,
  type Language,
  type Plural,
} from '@libertad/words/load'
import { createContext, useContext, useMemo } from 'react'
import type { FieldWords } from '../words/field-words.ts'

export interface Spoken {
  language: Language
  words: FieldWords
  choose: (language: Language) => void
}

export const Speech = createContext<Spoken | undefined>(undefined)

/** Times are those of the place where the phone is. */
const here = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The officer's language: the catalogue as `t`, and what writes numbers, times and names. */
export function useSay() {
  const speech = useContext(Speech)
  if (!speech) throw new Error('A screen was drawn before its words were there.')
  return useMemo(() => {
    const { language, words: t, choose } = speech
    return {
      ...{ t, language, choose, format, zone: here },
      plural: (sentence: Plural, n: number, values?: Record<string, string | number>) =>
        plural(language, sentence, n, values),
      number: (value: number) => number(language, value),
      day: (when: string, zone = here) => day(language, when, zone, false),
      shortDay: (when: string, zone = here) => shortDay(language, when, zone),
      time: (when: string, zone = here) => time(language, when, zone),
      dayAndTime: (when: string, zone = here) => dayAndTime(language, when, zone),
      age: (milliseconds: number) => age(language, milliseconds),
      list: (items: string[]) => list(language, items),
      country: (code: string) => countryName(language, code),
      languageName: (code: string) => languageName(language, code),
    }
  }, [speech])
}

export type Say = ReturnType<typeof useSay>
