import { useEffect, useRef } from 'react'
import { useSay } from '../frame/say.tsx'

/** Says that a person left. It takes the place of every control, so the focus comes here. */
export function LeftNote() {
  const { t } = useSay()
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => note.current?.focus(), [])
  return (
    <p className="note quiet person-left" tabIndex={-1} ref={note}>
      {t.people.hasLeft}
    </p>
  )
}
