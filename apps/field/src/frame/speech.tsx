import { languageFor, type Language } from '@libertad/words/load'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { FieldWords } from '../words/field-words.ts'
import { loadFieldWords } from '../words/load.ts'
import { recall, remember } from './remember.ts'
import { Speech } from './say.tsx'

const kept = 'language'

/** The language that the officer chose here, else the first of the phone's that there are words for. */
export function firstLanguage(): Language {
  return languageFor([recall(kept) ?? '', ...navigator.languages])
}

/** Gives the screens their words. `words` are those of `language`, fetched before the first drawing. */
export function SpeechProvider(props: { language: Language; words: FieldWords; children: ReactNode }) {
  const [spoken, setSpoken] = useState({ language: props.language, words: props.words })
  const choose = useCallback((language: Language) => {
    remember(kept, language)
    void loadFieldWords(language).then((words) => setSpoken({ language, words }))
  }, [])
  useEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken.language])
  const value = useMemo(() => ({ ...spoken, choose }), [spoken, choose])
  return <Speech value={value}>{props.children}</Speech>
}
