import { useState } from 'react'
import { Notice } from '../design/notice.tsx'
import { NumberPad } from '../design/number-pad.tsx'
import { useFrame } from '../frame/frame.tsx'
import type { Look } from '../frame/look.ts'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { NetworkStrip } from './network-strip.tsx'
import { isEasyNumber } from './strength.ts'

/** Six digits for every day: they also lead back from the harmless screen. */
export function ChooseNumber({ passphrase, look }: { passphrase: string; look: Look }) {
  const { port } = useFrame()
  const { t, format } = useSay()
  const [first, setFirst] = useState<string>()
  const [digits, setDigits] = useState('')
  const [says, setSays] = useState<string>()
  const [making, setMaking] = useState(false)
  const type = (next: string) => {
    setDigits(next)
    setSays(next.length === 6 && first === undefined && isEasyNumber(next) ? t.unlock.numberEasy : undefined)
  }
  const go = async () => {
    if (first === undefined) {
      setFirst(digits)
      setDigits('')
      return
    }
    if (digits !== first) {
      setFirst(undefined)
      setDigits('')
      setSays(t.unlock.notSame)
      return
    }
    setMaking(true)
    const answer = await port.setUp({ passphrase, digits })
    setMaking(false)
    if (!answer.made) setSays(answer.why === 'too_weak' ? t.unlock.tooWeak : t.unlock.noStorage)
  }
  const isReady = digits.length === 6 && says === undefined && !making
  return (
    <Screen
      title={first === undefined ? t.unlock.numberTitle : t.unlock.numberAgain}
      lead={t.unlock.numberLead}
      strip={<NetworkStrip />}
      main={{
        says: first === undefined ? t.unlock.next : t.unlock.finish,
        act: () => void go(),
        waits: isReady
          ? undefined
          : making
            ? t.unlock.making
            : format(t.unlock.entered, { n: digits.length }),
      }}
      low
    >
      {look !== 'plain' && (
        <Notice sign="hide">
          {format(t.unlock.numberLooks, { button: look === 'converter' ? `“${t.hide.swap}”` : '“=”' })}
        </Notice>
      )}
      <p className="small tries" role="status">
        {says}
      </p>
      <NumberPad digits={digits} onChange={type} most={6} shown />
    </Screen>
  )
}
