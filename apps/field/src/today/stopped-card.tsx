import { Card } from '../design/card.tsx'
import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import { useField } from '../model/use-field.ts'
import { goOnWith } from './go-on.tsx'

/** A form that was put off after the phone had stopped in it: it waits here. */
export function StoppedCard() {
  const { model } = useField()
  const { t, format, time } = useSay()
  const { open } = useWay()
  const { stopped } = model
  const screen = stopped && goOnWith(stopped)
  if (!stopped || !screen) return null
  const names: Partial<Record<string, string>> = t.today.forms
  return (
    <Card onPress={() => open(screen)}>
      <b>{format(t.today.stoppedAt, { time: time(new Date(stopped.at).toISOString()) })}</b>
      <span className="small">
        {names[stopped.screen] ?? t.today.forms.other}. {t.today.goOnThere}.
      </span>
    </Card>
  )
}
