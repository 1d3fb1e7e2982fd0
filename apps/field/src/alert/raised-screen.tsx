import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useMinute } from '../frame/use-minute.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import { RadioSentence } from './radio.tsx'

/** An alert that was written: how far it has come, who answers for it, and how to say it without a network. */
export function RaisedScreen({ alert: id }: { alert: string }) {
  const { port, model } = useField()
  const { t, format } = useSay()
  const { home } = useWay()
  const act = useAct()
  useMinute()
  const alert = model.alerts.find((one) => one.id === id)
  if (!alert) return <Screen title={t.alert.over} main={{ says: t.alert.toToday, act: home }} />
  const say = (kind: 'alert.answered' | 'alert.ended') =>
    act.run(() =>
      port.write({ kind, subject: id, content: { at: new Date(port.journalNow()).toISOString() } }),
    )
  const mayAnswer = !alert.own && alert.answeredBy === undefined
  return (
    <Screen
      title={format(t.alert.raised, { kind: t.alert.kinds[alert.kind] })}
      main={
        mayAnswer
          ? { says: t.alert.answer, act: () => void say('alert.answered') }
          : { says: t.alert.toToday, act: home }
      }
    >
      <Refused refusal={act.refusal} />
      <HowFar alert={id} />
      {alert.own && !alert.received && (
        <Card>
          <div className="row">
            <h2 className="grow">{t.alert.sayByRadio}</h2>
            <Icon name="radio" />
          </div>
          <RadioSentence alert={alert} />
          <p className="small">{t.alert.noNames}</p>
        </Card>
      )}
      {alert.own && (
        <Button onPress={() => void say('alert.ended').then((done) => done && home())}>{t.alert.end}</Button>
      )}
    </Screen>
  )
}

function HowFar({ alert: id }: { alert: string }) {
  const { port, model } = useField()
  const { t, format, time, age } = useSay()
  const { raisedAt, received, answeredBy } = model.alerts.find((one) => one.id === id)!
  const written = format(t.alert.written, {
    time: time(new Date(raisedAt).toISOString()),
    age: age(port.journalNow() - raisedAt),
  })
  return (
    <>
      <Notice sign={received ? 'received' : 'phone'} tone={received ? 'positive' : 'warning'}>
        {written} {received ? t.alert.hubHasIt : t.alert.onlyHere}
      </Notice>
      <Notice
        sign={answeredBy === undefined ? 'clock' : 'tick'}
        tone={answeredBy === undefined ? 'critical' : 'positive'}
      >
        <b>{answeredBy === undefined ? t.alert.nobody : format(t.alert.answeredBy, { name: answeredBy })}</b>
        {answeredBy === undefined && <> {t.alert.seeHere}</>}
      </Notice>
    </>
  )
}
