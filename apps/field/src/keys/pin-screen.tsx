import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { NumberPad } from '../design/number-pad.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import { inGroups } from './groups.ts'
import { ScanRoot } from './scan-root.tsx'

const most = 40

/** Holds the root of her own agency on this phone, scanned from the holder's screen or read aloud digit by digit. */
export function PinScreen() {
  const { port } = useField()
  const { t, format } = useSay()
  const { back } = useWay()
  const [digits, setDigits] = useState('')
  const [scanning, setScanning] = useState(false)
  const act = useAct()
  const pin = async (shown: string) => {
    setScanning(false)
    if (await act.run(() => port.pinRoot(shown))) back()
  }
  if (scanning) return <ScanRoot onRead={(text) => void pin(text)} onBack={() => setScanning(false)} />
  return (
    <Screen
      title={t.keys.pinTitle}
      lead={t.keys.pinSays}
      main={{
        says: t.keys.hold,
        waits: act.busy
          ? t.today.saving
          : digits.length < most
            ? format(t.keys.digitsOf, { n: digits.length, most })
            : undefined,
        act: () => void pin(digits),
      }}
    >
      <Refused refusal={act.refusal} />
      <Button main onPress={() => setScanning(true)}>
        <Icon name="scan" />
        {t.keys.scanOwn}
      </Button>
      <output className="pad-shown mono groups-typed">{inGroups(digits, most)}</output>
      <NumberPad digits={digits} onChange={setDigits} most={most} />
    </Screen>
  )
}
