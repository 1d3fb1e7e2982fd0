import { useState } from 'react'
import { useSay } from '../frame/say.tsx'
import { calculatedWith, nothing, resultOf, type CalculatorKey } from './calculator.ts'
import { EraseSign } from './digits.tsx'
import { pointOf, shownNumber } from './shown-number.ts'
import { digitsOf } from './typed-number.ts'
import { useHold } from './use-hold.ts'

const rows = [
  ['clear', 'sign', 'erase', 'divide'],
  ['7', '8', '9', 'times'],
  ['4', '5', '6', 'minus'],
  ['1', '2', '3', 'plus'],
] as const

const signs = { clear: 'C', sign: '±', divide: '÷', times: '×', minus: '−', plus: '+' } as const

/** A working calculator. Holding “equals” with a number typed may mean more. */
export function Calculator({ onHeld }: { onHeld: (digits: string) => void }) {
  const { t, language } = useSay()
  const [now, setNow] = useState(nothing)
  const press = (key: CalculatorKey) => setNow(calculatedWith(now, key))
  const hold = useHold(
    () => press('equals'),
    () => {
      onHeld(digitsOf(now.typed))
      press('equals')
    },
  )
  const shown = now.done ? resultOf(now) : now.typed
  return (
    <div className="harmless calculator">
      <main>
        <h1>{t.hide.calculator}</h1>
        <output>{Number.isFinite(Number(shown)) ? shownNumber(language, shown) : t.hide.notANumber}</output>
      </main>
      <div className="digits four">
        {rows.flat().map((key) => (
          <button
            key={key}
            type="button"
            className={key in signs ? 'sign' : undefined}
            aria-label={key in t.hide ? t.hide[key as keyof typeof signs] : undefined}
            onClick={() => press(key)}
          >
            {key === 'erase' ? <EraseSign /> : key in signs ? signs[key as keyof typeof signs] : key}
          </button>
        ))}
        <button type="button" className="wide" onClick={() => press('0')}>
          0
        </button>
        <button type="button" aria-label={t.hide.point} onClick={() => press('.')}>
          {pointOf(language)}
        </button>
        <button type="button" className="equals" aria-label={t.hide.equals} {...hold}>
          =
        </button>
      </div>
    </div>
  )
}
