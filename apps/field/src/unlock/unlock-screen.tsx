import { useState } from 'react'
import { Notice } from '../design/notice.tsx'
import { NumberPad } from '../design/number-pad.tsx'
import { ShowTyped } from '../design/show-typed.tsx'
import { TextField } from '../design/text-field.tsx'
import { Button } from '../design/button.tsx'
import type { UnlockWay } from '../frame/frame-port.ts'
import { useDevice, useFrame } from '../frame/frame.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { NetworkStrip } from './network-strip.tsx'
import { LeaseNote } from './lease-note.tsx'
import { TriesNote } from './tries-note.tsx'
import { useTry } from './use-try.ts'

/** Opens this phone: by number while the lease runs, by passphrase, or by passkey. */
export function UnlockScreen() {
  const { ways } = useDevice()
  const { port } = useFrame()
  const { t, format } = useSay()
  const { leaseEnds } = useDevice()
  const leaseOver = leaseEnds !== undefined && leaseEnds <= port.now()
  const [way, setWay] = useState<UnlockWay['way']>(
    ways.includes('number') && !leaseOver ? 'number' : 'passphrase',
  )
  const [digits, setDigits] = useState('')
  const [phrase, setPhrase] = useState('')
  const [shown, setShown] = useState(false)
  const { attempt, trying, waits, said } = useTry()
  const open = async () => {
    await attempt(way === 'number' ? { way, digits } : { way: 'passphrase', phrase })
    setDigits('')
  }
  const ready = way === 'number' ? digits.length === 6 : phrase !== ''
  const other = way === 'number' ? 'passphrase' : 'number'
  return (
    <Screen
      title={way === 'number' ? t.unlock.number : t.unlock.passphrase}
      strip={<NetworkStrip />}
      low
      lead={way === 'number' && <Dots filled={digits.length} />}
      main={{
        says: trying ? t.unlock.opening : t.unlock.open,
        act: () => void open(),
        waits:
          waits ??
          (ready && !trying
            ? undefined
            : way === 'number'
              ? format(t.unlock.entered, { n: digits.length })
              : t.unlock.open),
      }}
    >
      <TriesNote said={said} />
      <LeaseNote />
      {way === 'number' ? (
        <NumberPad digits={digits} onChange={setDigits} most={6}>
          {ways.includes('passkey') && (
            <button type="button" className="pad-word" onClick={() => void attempt({ way: 'passkey' })}>
              {t.unlock.passkey}
            </button>
          )}
        </NumberPad>
      ) : (
        <>
          <TextField
            label={t.unlock.passphrase}
            value={phrase}
            onChange={setPhrase}
            onEnter={() => void open()}
            covered={!shown}
          />
          <ShowTyped says={t.unlock.show} on={shown} onChange={setShown} />
        </>
      )}
      {ways.includes(other) && (other === 'passphrase' || !leaseOver) && (
        <Button onPress={() => setWay(other)}>
          {other === 'number' ? t.unlock.useNumber : t.unlock.usePassphrase}
        </Button>
      )}
      {leaseOver && (
        <Notice tone="warning" sign="clock">
          {t.unlock.leaseOver}
        </Notice>
      )}
    </Screen>
  )
}

function Dots({ filled }: { filled: number }) {
  const { t, format } = useSay()
  return (
    <span className="dots" role="img" aria-label={format(t.unlock.entered, { n: filled })}>
      {Array.from({ length: 6 }, (_, at) => (
        <i key={at} className={at < filled ? 'filled' : undefined} />
      ))}
    </span>
  )
}
