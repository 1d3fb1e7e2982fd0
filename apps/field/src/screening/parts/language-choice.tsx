import { loadQuestions, personLanguages, type PersonLanguage } from '@libertad/screening'
import { useEffect, useState } from 'react'
import { Choices } from '../../design/choices.tsx'
import type { Hers } from '../../design/two-languages.tsx'
import { useSay } from '../../frame/say.tsx'

/** The languages there are texts in, each by its own name so that the person can point at it. */
export function LanguageChoice(props: {
  label: string
  chosen: PersonLanguage | null
  onChoose: (language: PersonLanguage) => void
}) {
  const { label, chosen, onChoose } = props
  const { languageName } = useSay()
  const names = useOwnNames()
  return (
    <Choices<PersonLanguage>
      label={label}
      as="two"
      chosen={chosen ?? undefined}
      onChoose={onChoose}
      choices={personLanguages.map((code) => {
        const [own, mine] = [names[code], languageName(code)]
        // A phone that has no name for a language in the officer's shows the language's own alone.
        return mine === code && own ? { code, mine: own.text } : { code, mine, hers: own }
      })}
    />
  )
}

function useOwnNames(): Partial<Record<PersonLanguage, Hers>> {
  const [names, setNames] = useState<Partial<Record<PersonLanguage, Hers>>>({})
  useEffect(() => {
    let gone = false
    void Promise.all(personLanguages.map(loadQuestions)).then((files) => {
      if (gone) return
      setNames(
        Object.fromEntries(files.map(({ language, name, tag }) => [language, { text: name, lang: tag }])),
      )
    })
    return () => {
      gone = true
    }
  }, [])
  return names
}
