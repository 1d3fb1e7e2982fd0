import { languageFor, loadWords, type Language, type Words } from '@libertad/words/load'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { SpeechProvider } from './say.tsx'
import { recall, remember } from './remember.ts'

const kept = 'libertad-language'

/** The language that the reader chose here, else the first of the browser's that there are words for. */
export function firstLanguage(): Language {
  return languageFor([recall(kept) ?? '', ...navigator.languages])
}

/** Gives the page its words. `words` are those of `language`, fetched before the first drawing. */
export function Speech(props: { language: Language; words: Words; children: ReactNode }) {
  const [spoken, setSpoken] = useState({ language: props.language, words: props.words })
  const choose = useCallback((language: Language) => {
    remember(kept, language)
    void loadWords(language).then((words) => setSpoken({ language, words }))
  }, [])
  useEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken.language])
  const value = useMemo(() => ({ ...spoken, choose }), [spoken, choose])
  return <SpeechProvider value={value}>{props.children}</SpeechProvider>
}
