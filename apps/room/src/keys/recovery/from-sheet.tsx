import { useState } from 'react'
import { Field } from '../../form/field.tsx'
import { useSay } from '../../frame/say.tsx'
import { ActSheet } from '../parts/act-sheet.tsx'
import { useKeysModel } from '../use-keys-model.ts'

/** Brings the root back from the words on the printed sheet. */
export function FromSheet() {
  const { t } = useSay()
  const { care } = useKeysModel()
  const [typing, setTyping] = useState(false)
  const [words, setWords] = useState('')
  const close = () => {
    setTyping(false)
    setWords('')
  }
  return (
    <>
      <button type="button" className="button" onClick={() => setTyping(true)}>
        {t.keysPage.fromSheet}
      </button>
      {typing && (
        <ActSheet
          title={t.keysPage.fromSheet}
          act={t.keysPage.bringBack}
          ready={words.trim() !== ''}
          run={() => care.keys.fromWords(words)}
          onClose={close}
        >
          {(tried) => (
            <>
              <p>{t.keysPage.fromSheetSays}</p>
              <Field
                label={t.keysPage.words}
                wrong={tried && words.trim() === '' ? t.enrol.needed : undefined}
              >
                {(control) => (
                  <textarea
                    {...control}
                    rows={5}
                    autoComplete="off"
                    autoCapitalize="none"
                    spellCheck={false}
                    value={words}
                    onChange={({ target }) => setWords(target.value)}
                  />
                )}
              </Field>
            </>
          )}
        </ActSheet>
      )}
    </>
  )
}
