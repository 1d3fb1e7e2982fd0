import {
  loadOfficerWords,
  loadQuestions,
  personTexts,
  statusOf,
  type LanguageFile,
  type OfficerTextKey,
  type PersonLanguage,
  type PersonTextKey,
  type TextStatus,
} from '@libertad/screening'
import { useEffect, useState } from 'react'
import type { Hers } from '../../design/two-languages.tsx'
import { useSay } from '../../frame/say.tsx'

const spoken = new Map<PersonLanguage, Promise<LanguageFile<PersonTextKey>>>()
const read = new Map<string, Promise<LanguageFile<OfficerTextKey>>>()

/** What is said to her, in her language and in the officer's. */
export interface SaidToHer {
  hers: (key: PersonTextKey) => Hers | undefined
  mine: (key: PersonTextKey) => string
  /** `undefined` for English, which is the wording itself. */
  status: (key: PersonTextKey) => TextStatus | undefined
  /** As in HTML's `lang`. */
  tag: string
}

/** Texts for her, once they are there. Where both read the same language nothing is said twice. */
export function useSaidToHer(language: PersonLanguage | null): SaidToHer | undefined {
  const { language: own } = useSay()
  const theirs = useFile(language ?? own, spoken, loadQuestions)
  const ours = useFile<PersonLanguage, PersonTextKey>(own, spoken, loadQuestions)
  if (!theirs || !ours) return undefined
  const isSame = theirs.language === own
  return {
    hers: (key) => (isSame ? undefined : { text: theirs.texts[key].text, lang: theirs.tag }),
    mine: (key) => ours.texts[key].text,
    status: (key) => (theirs.language === 'en' ? undefined : statusOf(theirs.texts[key], personTexts[key])),
    tag: theirs.tag,
  }
}

/** Words for what only the officer reads: signs, dimensions, results, doubts. */
export function useOfficerWords(): ((key: OfficerTextKey) => string) | undefined {
  const { language } = useSay()
  const file = useFile(language, read, loadOfficerWords)
  return file && ((key) => file.texts[key].text)
}

function useFile<Language extends string, Key extends string>(
  language: Language,
  kept: Map<string, Promise<LanguageFile<Key>>>,
  load: (language: Language) => Promise<LanguageFile<Key>>,
): LanguageFile<Key> | undefined {
  const [file, setFile] = useState<LanguageFile<Key>>()
  useEffect(() => {
    let gone = false
    const coming = kept.get(language) ?? load(language)
    kept.set(language, coming)
    void coming.then((file) => {
      if (!gone) setFile(file)
    })
    return () => {
      gone = true
    }
  }, [language, kept, load])
  return file?.language === language ? file : undefined
}
