import {
  age,
  compareIn,
  countryName,
  day,
  dayAndTime,
  exactTime,
  format,
  languageName,
  list,
  month,
  number,
  plural,
  shortDay,
  time,
  type Language,
  type Plural,
  type Words,
} from '@libertad/words/load'
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useRoom } from './room.tsx'

export interface Spoken {
  language: Language
  words: Words
  choose: (language: Language) => void
}

const Speech = createContext<Spoken | undefined>(undefined)

export function SpeechProvider({ value, children }: { value: Spoken; children: ReactNode }) {
  return <Speech value={value}>{children}</Speech>
}

/**
 * The reader's language: the catalogue as `t`, and what writes numbers, times and names. Times are in the zone
 * given, else in that of the coordinating cell.
 */
export function useSay() {
  const speech = useContext(Speech)
  if (!speech) throw new Error('A page was drawn before its words were there.')
  const home = useRoom().model?.operation.zone ?? 'UTC'
  return useMemo(() => {
    const { language, words: t, choose } = speech
    return {
      ...{ t, language, choose, format, home },
      plural: (sentence: Plural, n: number, values?: Record<string, string | number>) =>
        plural(language, sentence, n, values),
      number: (value: number) => number(language, value),
      day: (when: string, zone = home) => day(language, when, zone),
      shortDay: (when: string, zone = home, year = false) => shortDay(language, when, zone, year),
      month: (when: string) => month(language, when),
      time: (when: string, zone = home) => time(language, when, zone),
      dayAndTime: (when: string, zone = home) => dayAndTime(language, when, zone),
      exactTime: (when: string, zone = home) => exactTime(language, when, zone),
      age: (milliseconds: number) => age(language, milliseconds),
      list: (items: string[]) => list(language, items),
      country: (code: string) => countryName(language, code),
      languageName: (code: string) => languageName(language, code),
      compare: compareIn(language),
    }
  }, [speech, home])
}

export type Say = ReturnType<typeof useSay>
