import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { useMinute } from '../frame/use-minute.ts'
import { useField } from '../model/use-field.ts'
import type { ChildDraft } from './child-draft.ts'
import { alertOf } from './put-on-path.ts'

/** How far the alert for this child has come: written here, received, answered. Nobody has seen it until somebody has. */
export function AlertNote({ draft }: { draft: ChildDraft }) {
  const { port, model } = useField()
  const { t, format, age } = useSay()
  useMinute()
  const alert = alertOf(model, draft)
  if (!alert) return null
  const words = t.child.alert
  const since = age(Math.max(0, port.journalNow() - alert.raisedAt))
  return (
    <Notice tone="accent" sign="alert">
      {alert.answeredBy !== undefined ? (
        <b>{format(words.answered, { who: alert.answeredBy })}</b>
      ) : (
        <>
          <b>{format(alert.received ? words.received : words.written, { age: since })}</b>{' '}
          {alert.received ? words.nobodyYet : words.goesFirst}
        </>
      )}
    </Notice>
  )
}
