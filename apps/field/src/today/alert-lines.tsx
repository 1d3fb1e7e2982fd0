import { Chip } from '../design/chip.tsx'
import { Line, Lines } from '../design/card.tsx'
import { Icon } from '../design/icon.tsx'
import { RaisedScreen } from '../alert/raised-screen.tsx'
import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import { useField } from '../model/use-field.ts'

/** Alerts that are not over, and whether anybody answers for them. */
export function AlertLines() {
  const { port, model } = useField()
  const { t, format, age } = useSay()
  const { open } = useWay()
  if (model.alerts.length === 0) return null
  return (
    <Lines>
      {model.alerts.map(({ id, kind, site, raisedAt, answeredBy }) => (
        <Line
          key={id}
          sign={<Icon name="alert" />}
          says={t.alert.kinds[kind]}
          detail={format(t.today.alertAt, {
            site: model.sites.find((one) => one.id === site)?.code ?? t.today.elsewhere,
            age: age(port.journalNow() - raisedAt),
          })}
          mark={
            <Chip tone={answeredBy === undefined ? 'critical' : 'positive'}>
              {answeredBy === undefined ? t.today.nobodyYet : format(t.today.answers, { name: answeredBy })}
            </Chip>
          }
          onPress={() => open(<RaisedScreen alert={id} />)}
        />
      ))}
    </Lines>
  )
}
