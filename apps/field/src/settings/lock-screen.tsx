import { Button } from '../design/button.tsx'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { useDevice } from '../frame/frame.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import { DuressScreen } from './duress-screen.tsx'

/** Seconds without a touch after which the phone hides. */
const hideAfter = ['15', '30', '60', '120', '300'] as const
/** Hours for which the number alone opens it. */
const leases = ['12', '24', '72', '168', '336'] as const

/** When this phone hides by itself, for how long a number opens it, and the number for duress. */
export function LockScreen() {
  const { port, model } = useField()
  const { ways } = useDevice()
  const { t, format, plural, age, dayAndTime } = useSay()
  const { back, open } = useWay()
  const act = useAct()
  const { hidesAfterSeconds, leaseHours, duressSet } = port.settings()
  return (
    <Screen title={t.settings.lock} main={{ says: t.frame.done, act: back }}>
      <Refused refusal={act.refusal} />
      <h2>{t.settings.hideAfter}</h2>
      <Choices<string>
        label={t.settings.hideAfter}
        as="three"
        chosen={String(hidesAfterSeconds)}
        onChoose={(code) => void act.run(() => port.changeSettings({ hidesAfterSeconds: Number(code) }))}
        choices={hideAfter.map((code) => ({ code, mine: age(Number(code) * 1_000) }))}
      />
      <h2>{t.settings.lease}</h2>
      <p className="small">
        {format(t.settings.leaseSays, { until: dayAndTime(new Date(model.lease.until).toISOString()) })}
      </p>
      <Choices<string>
        label={t.settings.lease}
        as="three"
        chosen={String(leaseHours)}
        onChoose={(code) => void act.run(() => port.changeSettings({ leaseHours: Number(code) }))}
        choices={leases.map((code) => ({
          code,
          mine:
            Number(code) < 48
              ? format(t.settings.hours, { n: code })
              : plural(t.settings.days, Number(code) / 24),
        }))}
      />
      {!ways.includes('passkey') && (
        <Button onPress={() => void act.run(() => port.addPasskey())}>{t.settings.addPasskey}</Button>
      )}
      <h2>{t.settings.duress}</h2>
      <Notice tone="warning" sign="warning">
        {t.settings.duressSays}
      </Notice>
      <p>{duressSet ? t.settings.duressSet : t.settings.duressNone}</p>
      <Button onPress={() => open(<DuressScreen />)}>
        {duressSet ? t.settings.duressOther : t.settings.duressMake}
      </Button>
      {duressSet && (
        <Button onPress={() => void act.run(() => port.setDuress(undefined))}>{t.settings.duressEnd}</Button>
      )}
    </Screen>
  )
}
