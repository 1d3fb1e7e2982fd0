import { useState, type FormEvent } from 'react'
import { Icon } from '../../design/icon.tsx'
import { closeSheet } from '../../form/close-sheet.ts'
import { Field } from '../../form/field.tsx'
import { focusWrong } from '../../form/focus-wrong.ts'
import { useSay } from '../../frame/say.tsx'
import { twoPlaces } from './two-places.ts'

const same = (typed: string | undefined, word: string | undefined) => typed?.trim().toLowerCase() === word

/** Asks for two words of the sheet, so that nobody locks away a wrong one. */
export function CheckWords({ words }: { words: string[] }) {
  const { t, format } = useSay()
  const [places] = useState(() =>
    twoPlaces(words.length, (size) => crypto.getRandomValues(new Uint8Array(size))),
  )
  const [typed, setTyped] = useState<Record<number, string>>({})
  const [tried, setTried] = useState(false)
  const isRight = places.every((place) => same(typed[place], words[place]))
  const check = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!isRight) focusWrong(event.currentTarget)
  }
  if (tried && isRight)
    return (
      <>
        <p className="note positive" role="status">
          <Icon name="check" />
          <span>{t.keysPage.sheetDone}</span>
        </p>
        <div className="write-acts">
          <button type="button" className="button primary" onClick={closeSheet}>
            {t.frame.close}
          </button>
        </div>
      </>
    )
  return (
    <form className="stack wide" noValidate onSubmit={check}>
      <p>{t.keysPage.sheetCheck}</p>
      {places.map((place) => (
        <Field
          key={place}
          label={format(t.keysPage.word, { n: place + 1 })}
          wrong={
            tried && !same(typed[place], words[place])
              ? format(t.keysPage.wordWrong, { n: place + 1 })
              : undefined
          }
        >
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={typed[place] ?? ''}
              onChange={({ target }) => setTyped((before) => ({ ...before, [place]: target.value }))}
            />
          )}
        </Field>
      ))}
      <div className="write-acts">
        <button type="submit" className="button primary">
          {t.keysPage.check}
        </button>
      </div>
    </form>
  )
}
