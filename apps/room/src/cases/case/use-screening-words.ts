import { loadOfficerWords, loadQuestions, type OfficerTextKey, type PersonTextKey } from '@libertad/screening'
import { useEffect, useState } from 'react'
import { useSay } from '../../frame/say.tsx'

interface ScreeningWords {
  /** Words of the officer: dimensions, results, doubts. */
  officer: (key: OfficerTextKey) => string
  /** What a question asked. A code that this program does not know stays a code. */
  question: (code: string) => string
  observation: (code: string) => string
}

/** The words of screening in the reader's language, fetched when a case is shown. */
export function useScreeningWords(): ScreeningWords | undefined {
  const { language } = useSay()
  const [words, setWords] = useState<ScreeningWords>()
  useEffect(() => {
    let current = true
    const fetched = Promise.all([loadOfficerWords(language), loadQuestions(language)])
    const take = ([officer, asked]: Awaited<typeof fetched>) => {
      if (!current) return
      setWords({
        officer: (key) => officer.texts[key].text,
        question: (code) => asked.texts[`question.${code}` as PersonTextKey]?.text ?? code,
        observation: (code) => officer.texts[`observation.${code}` as OfficerTextKey]?.text ?? code,
      })
    }
    // Without a network they may be missing: the page says that they are still to come.
    fetched.then(take, () => undefined)
    return () => {
      current = false
    }
  }, [language])
  return words
}
