import { useState } from 'react'
import { NumberPad } from '../design/number-pad.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import { isEasyNumber } from '../unlock/strength.ts'

const length = 6

/** A second number, typed twice and never shown again. Under duress it opens an empty day and destroys the keys. */
export function DuressScreen() {
  const { port } = useField()
  const { t, format } = useSay()
  const { back } = useWay()
  const [first, setFirst] = useState<string>()
  const [digits, setDigits] = useState('')
  const [differs, setDiffers] = useState(false)
  const act = useAct()
  const isEasy = digits.length === length && first === undefined && isEasyNumber(digits)
  const go = async () => {
    setDiffers(first !== undefined && digits !== first)
    setFirst(first === undefined ? digits : undefined)
    setDigits('')
    if (digits === first && (await act.run(() => port.setDuress(digits)))) back()
  }
  return (
    <Screen
      title={first === undefined ? t.settings.duressTitle : t.unlock.numberAgain}
      lead={t.settings.duressLead}
      main={{
        says: first === undefined ? t.unlock.next : t.settings.duressKeep,
        waits: act.busy
          ? t.today.saving
          : isEasy || digits.length < length
            ? format(t.unlock.entered, { n: digits.length })
            : undefined,
        act: () => void go(),
      }}
      low
    >
      <Refused refusal={act.refusal} />
      <p className="small tries" role="status">
        {isEasy ? t.unlock.numberEasy : differs ? t.unlock.notSame : undefined}
      </p>
      <NumberPad digits={digits} onChange={setDigits} most={length} shown />
    </Screen>
  )
}
