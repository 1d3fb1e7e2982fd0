import type { ReleaseFigures } from '@libertad/domain'
import { languageNames, languages, type Language } from '@libertad/words/load'
import { useId, useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { Segments } from '../../design/segments.tsx'
import { useSay } from '../../frame/say.tsx'
import { plainText, PressParagraphs, usePress } from './press-paragraphs.tsx'

export const languageChoices = languages.map((value) => ({ value, words: languageNames[value] }))

/** The text for the press in five languages, from the figures alone. */
export function PressPanel({ figures }: { figures: ReleaseFigures }) {
  const { t, language: own } = useSay()
  const words = t.releases.press
  const [language, setLanguage] = useState<Language>(own)
  const [copied, setCopied] = useState(false)
  const paragraphs = usePress(figures, language)
  const id = useId()
  const copy = () =>
    void navigator.clipboard.writeText(plainText(paragraphs, language)).then(() => setCopied(true))
  return (
    <section className="panel" aria-labelledby={id}>
      <header className="release-wraps">
        <h3 id={id} className="grow">
          {words.title}
        </h3>
        <Segments
          label={words.language}
          value={language}
          options={languageChoices}
          onChange={(chosen) => {
            setLanguage(chosen)
            setCopied(false)
          }}
        />
      </header>
      <PressParagraphs {...{ paragraphs, language }} linked />
      <footer className="release-foot tiny text-2">
        <span className="grow">
          {words.note} {words.unchecked}
        </span>
        <span className="row">
          <span role="status">{copied && words.copied}</span>
          <button type="button" className="button" onClick={copy}>
            <Icon name="copy" />
            {words.copy}
          </button>
        </span>
      </footer>
    </section>
  )
}
