import { Field } from '../../../form/field.tsx'
import { WriteSheet } from '../../../form/write-sheet.tsx'
import { useSay } from '../../../frame/say.tsx'
import type { CaseLine } from '../../../model/care-model.ts'
import { useCarePort } from '../../use-care.ts'
import { checked, useDeed } from '../../use-deed.ts'

/** Longest prose, in characters: what is longer is two notes. */
const longest = 4_000

interface Props {
  line: CaseLine
  thing: 'note' | 'safety_plan'
  onClose: () => void
}

/** Seals prose about a person: a note, or her plan to stay safe. It is sealed before it is kept. */
export function ProseSheet({ line, thing, onClose }: Props) {
  const { t, format, language } = useSay()
  const care = useCarePort()
  const writing = useDeed<{ text: string }, string>(
    { text: '' },
    ({ text }) => checked(text.trim() === '' ? { text: 'needed' } : {}, () => text.trim()),
    (text) => care.seal({ thing, about: line.id, value: { text, language } }),
  )
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.sealed.sealIt }}
      title={format(t.sealed.writeTitle, { thing: t.codes.sealedThing[thing], person: line.pseudonym })}
    >
      <Field
        label={t.codes.sealedThing[thing]}
        hint={thing === 'note' ? t.sealed.noteHint : t.sealed.planHint}
        wrong={writing.wrong('text')}
      >
        {(control) => (
          <textarea
            {...control}
            className="input sealed-prose"
            rows={8}
            maxLength={longest}
            autoComplete="off"
            value={writing.draft.text}
            onChange={({ target }) => writing.change({ text: target.value })}
          />
        )}
      </Field>
    </WriteSheet>
  )
}
