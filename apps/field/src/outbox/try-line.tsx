import { useSay } from '../frame/say.tsx'
import { SignStrip } from '../frame/strip.tsx'
import { useField } from '../model/use-field.ts'

/** Whether the hub is spoken to now, and when it is tried next. */
export function TryLine() {
  const { port, model } = useField()
  const { t, format, age } = useSay()
  const { trying, nextTryAt } = model.outbox
  const next = nextTryAt === undefined ? undefined : Math.max(0, nextTryAt - port.now())
  return (
    <SignStrip
      sign={trying === 'offline' ? 'no_signal' : trying === 'idle' ? 'received' : 'signal'}
      says={t.outbox.lines[trying]}
      detail={next === undefined ? t.outbox.byItself : format(t.outbox.nextTry, { age: age(next) })}
    />
  )
}
