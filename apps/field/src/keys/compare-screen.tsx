import { sha256 } from '@libertad/browser'
import { fingerprint } from '@libertad/sealing'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { Toggle } from '../design/toggle.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import { FingerprintView } from './fingerprint-view.tsx'
import { ScanRoot } from './scan-root.tsx'
import './keys.css'

/** Two people of two agencies meet and compare a fingerprint: only then does one seal for the other. */
export function CompareScreen({ agency: id }: { agency: string }) {
  const { port, model } = useField()
  const { t, format } = useSay()
  const { back } = useWay()
  const [isSame, setSame] = useState(false)
  const [scanned, setScanned] = useState<'same' | 'other'>()
  const [scanning, setScanning] = useState(false)
  const act = useAct()
  const agency = model.agencies.find((one) => one.id === id)
  const root = agency?.root
  if (!agency || root === undefined) return <Screen title={t.keys.noRoot} />
  const mayConfirm = port.may('agency.root_confirmed', id)
  const confirm = async () => {
    if (await act.run(() => port.confirmRoot(id, root))) back()
  }
  const read = (text: string) => {
    setScanning(false)
    const same = text === fingerprint(sha256, root).qr
    setScanned(same ? 'same' : 'other')
    setSame(same)
  }
  if (scanning) return <ScanRoot onRead={read} onBack={() => setScanning(false)} />
  return (
    <Screen
      title={agency.name}
      lead={agency.confirmed ? t.keys.isCompared : t.keys.compareSays}
      main={{
        says: mayConfirm ? format(t.keys.confirm, { agency: agency.name }) : t.frame.done,
        waits: act.busy ? t.today.saving : mayConfirm && !isSame ? t.keys.compareFirst : undefined,
        act: () => (mayConfirm ? void confirm() : back()),
      }}
    >
      <Refused refusal={act.refusal} />
      <FingerprintView rootKey={root} />
      {scanned && (
        <Notice
          tone={scanned === 'same' ? 'positive' : 'critical'}
          sign={scanned === 'same' ? 'tick' : 'cross'}
          loud
        >
          {t.keys.scanned[scanned]}
        </Notice>
      )}
      {mayConfirm ? (
        <>
          <Button onPress={() => setScanning(true)}>
            <Icon name="scan" />
            {t.keys.scanTheirs}
          </Button>
          <Toggle mine={t.keys.allSame} detail={t.keys.inPerson} on={isSame} onChange={setSame} />
        </>
      ) : (
        <Notice sign="people">{t.keys.whoConfirms}</Notice>
      )}
    </Screen>
  )
}
