import { countryName, loadWords, number, type Language, type Words } from '@libertad/words/load'
import { useEffect, useState } from 'react'
import { useSay } from '../../frame/say.tsx'

/** What writes words, numbers and names of countries in one language, which need not be the reader's. */
export interface Speaker {
  language: Language
  t: Words
  number(value: number): string
  country(code: string): string
}

const speakerOf = (language: Language, t: Words): Speaker => ({
  ...{ language, t },
  number: (value) => number(language, value),
  country: (code) => countryName(language, code),
})

/** The speaker of a language; while its words are fetched, the one before. */
export function useSpeaker(language: Language): Speaker {
  const { language: own, t } = useSay()
  const [fetched, setFetched] = useState<Speaker>()
  useEffect(() => {
    let isWanted = true
    if (language !== own)
      void loadWords(language).then((words) => isWanted && setFetched(speakerOf(language, words)))
    return () => void (isWanted = false)
  }, [language, own])
  return language === own || fetched === undefined ? speakerOf(own, t) : fetched
}
