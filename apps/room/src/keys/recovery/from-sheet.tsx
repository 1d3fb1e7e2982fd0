import { useState } from 'react'
import { Field } from '../../form/field.tsx'
import { useSay } from '../../frame/say.tsx'
import { ActSheet } from '../parts/act-sheet.tsx'
import { useKeysModel } from '../use-keys-model.ts'

/** Brings the root back from the words on the printed sheet. */
export function FromSheet({ onClose }: { onClose: () => void }) {
  const { t, format } = useSay()
  const { care } = useKeysModel()
  const [words, setWords] = useState('')
  return (
    <ActSheet
      title={t.keysPage.fromSheet}
      act={t.keysPage.bringBack}
      ready={words.trim() !== ''}
      run={() => care.keys.fromWords(words)}
      says={({ refused, at }) =>
        refused !== 'body_wrong_shape'
          ? undefined
          : at?.startsWith('word ')
            ? format(t.keysPage.wordUnknown, { n: at.slice('word '.length) })
            : t.keysPage.wordsWrong
      }
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p>{t.keysPage.fromSheetSays}</p>
          <Field label={t.keysPage.words} wrong={tried && words.trim() === '' ? t.enrol.needed : undefined}>
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
  )
}
