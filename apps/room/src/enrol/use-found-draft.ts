import { useMemo, useState, type ChangeEvent, type FormEvent } from 'react'
import { useSay } from '../frame/say.tsx'
import type { Found } from '../model/room-port.ts'
import { checkFound, type FoundDraft, type FoundField, type Mistake } from './check-found.ts'
import type { ControlProps } from '../form/field.tsx'
import { focusWrong } from '../form/focus-wrong.ts'
import { zonesHere } from './zones.ts'

const open: FoundDraft = {
  ...{ operation: '', firstDay: '', lastDay: '', zone: '', agency: '' },
  ...{ agencyType: '', country: '', workName: '', code: '' },
}

/** The form of a founding as it is being filled. Mistakes are shown from the first try on, in words. */
export function useFoundDraft(codeNeeded: boolean, onFound: (found: Found) => void) {
  const { t } = useSay()
  const { zones, standard } = useMemo(() => zonesHere(), [])
  const [draft, setDraft] = useState<FoundDraft>({ ...open, zone: standard })
  const [tried, setTried] = useState(false)
  const checked = checkFound(draft, codeNeeded)
  const mistakes = tried && !checked.right ? checked.mistakes : {}
  const words: Record<Mistake, string> = {
    needed: t.enrol.needed,
    day_order: t.enrol.dayOrder,
    signs: t.enrol.signs,
  }
  return {
    ...{ draft, zones },
    wrong: (field: FoundField) => mistakes[field] && words[mistakes[field]],
    bound: (field: FoundField, control: ControlProps) => ({
      ...control,
      name: field,
      value: draft[field],
      'aria-required': true,
      onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
        setDraft({ ...draft, [field]: target.value }),
    }),
    send: (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault()
      setTried(true)
      if (checked.right) onFound(checked.found)
      else focusWrong(event.currentTarget)
    },
  }
}

export type FoundForming = ReturnType<typeof useFoundDraft>
