import { Button } from '../design/button.tsx'
import { Facts } from '../design/facts.tsx'
import { Notice } from '../design/notice.tsx'
import { PersonName, PersonTag } from '../design/person-tag.tsx'
import type { EverydayPicture } from '../design/everyday-pictures.ts'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useField } from '../model/use-field.ts'
import type { FieldModel } from '../model/view-model.ts'
import { goOnWith } from './go-on.tsx'

/** A pause after which somebody's situation may have changed, in milliseconds. */
const longPause = 10 * 60_000

/** The phone stopped in the middle of a form: what of it is here, and the way back to the same screen. */
export function StoppedScreen(props: { stopped: NonNullable<FieldModel['stopped']>; onLater: () => void }) {
  const { stopped, onLater } = props
  const { port, model } = useField()
  const { t, format, time, age } = useSay()
  const { open } = useWay()
  const at = time(new Date(stopped.at).toISOString())
  const person = model.visit?.people.find(({ id }) => id === stopped.person)
  const passed = port.now() - stopped.at
  const screen = goOnWith(stopped)
  const names: Partial<Record<string, string>> = t.today.forms
  return (
    <Screen
      title={format(t.today.stoppedAt, { time: at })}
      lead={t.today.stoppedLead}
      main={{
        says: screen ? t.today.goOnThere : t.today.toDay,
        act: () => (screen ? open(screen) : onLater()),
      }}
    >
      {person && (
        <div className="row">
          <PersonTag picture={person.picture as EverydayPicture} />
          <b>
            <PersonName number={person.number} picture={person.picture as EverydayPicture} />
          </b>
        </div>
      )}
      <Facts
        of={[
          [t.today.form, names[stopped.screen] ?? t.today.forms.other],
          [t.today.lastSaved, at],
          [t.today.notSaved, t.today.lastTouch],
        ]}
      />
      {person && passed > longPause && (
        <Notice tone="warning" sign="clock">
          <b>{format(t.today.passed, { age: age(passed) })}</b> {t.today.stillSafe}
        </Notice>
      )}
      <div className="grow" />
      <Button onPress={onLater}>{t.today.notNow}</Button>
    </Screen>
  )
}
