import { Choices } from '../design/choices.tsx'
import { useSay } from '../frame/say.tsx'
import { useField } from '../model/use-field.ts'
import { contactAt, contactIn, type ContactIn } from './start-draft.ts'

/** When the team means to be heard again: silence after that is looked into. */
export function ContactChoice(props: {
  chosen: ContactIn | undefined
  onChoose: (contact: ContactIn) => void
  /** Where a time was agreed before, there is no going back to none. */
  withoutNone?: boolean
}) {
  const { port } = useField()
  const { t, format, dayAndTime } = useSay()
  const at = (contact: ContactIn) => contactAt(contact, port.journalNow())
  return (
    <>
      <h2>{t.today.nextContact}</h2>
      <Choices<ContactIn>
        label={t.today.nextContact}
        as="two"
        chosen={props.chosen}
        onChoose={props.onChoose}
        choices={contactIn
          .filter((code) => !(props.withoutNone && code === 'none'))
          .map((code) => ({
            code,
            mine: code === 'none' ? t.today.noContact : format(t.today.inHours, { n: code }),
            ...(code !== 'none' && { detail: dayAndTime(new Date(at(code)!).toISOString()) }),
          }))}
      />
    </>
  )
}
