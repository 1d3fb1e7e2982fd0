import { useState } from 'react'
import { useSay } from '../frame/say.tsx'
import { Digits } from './digits.tsx'
import { converted, kinds, unitsOf, type Kind, type Unit } from './measures.ts'
import { digitsOf, typedWith } from './typed-number.ts'
import { useHold } from './use-hold.ts'
import { shownNumber } from './shown-number.ts'

/** A working converter of measures. Holding its middle button with a number typed may mean more. */
export function Converter({ onHeld }: { onHeld: (digits: string) => void }) {
  const { t, language } = useSay()
  const [kind, setKind] = useState<Kind>('volume')
  const [units, setUnits] = useState<[Unit, Unit]>(['litre', 'us_gallon'])
  const [typed, setTyped] = useState('0')
  const [from, to] = units
  const swap = () => setUnits([to, from])
  const hold = useHold(swap, () => {
    onHeld(digitsOf(typed))
    swap()
  })
  const turnTo = (next: Kind) => {
    const [first, second] = unitsOf(next)
    setKind(next)
    setUnits([first!, second!])
  }
  const nextUnit = (at: 0 | 1) => {
    const free = unitsOf(kind).filter((unit) => unit !== units[1 - at])
    const next = free[(free.indexOf(units[at]) + 1) % free.length]!
    setUnits(at === 0 ? [next, to] : [from, next])
  }
  return (
    <div className="harmless">
      <main>
        <h1>{t.hide.converter}</h1>
        <div className="kinds" role="group" aria-label={t.hide.converter}>
          {(Object.keys(kinds) as Kind[]).map((one) => (
            <button key={one} type="button" aria-pressed={one === kind} onClick={() => turnTo(one)}>
              {t.hide.kinds[one]}
            </button>
          ))}
        </div>
        <div className="measures">
          <Measure says={t.hide.from} unit={t.hide.units[from]} onUnit={() => nextUnit(0)} typing>
            {shownNumber(language, typed)}
          </Measure>
          <div className="between">
            <button type="button" className="swap" aria-label={t.hide.swap} {...hold}>
              <svg viewBox="0 0 26 26" aria-hidden="true">
                <path d="M8 22V4M3.5 8.500L8 4l4.500 4.500M18 4v18M13.500 17.500L18 22l4.500-4.500" />
              </svg>
            </button>
            {kind === 'heat' && (
              <button
                type="button"
                className="swap"
                aria-label={t.hide.sign}
                onClick={() => setTyped(typedWith(typed, 'sign'))}
              >
                ±
              </button>
            )}
          </div>
          <Measure says={t.hide.to} unit={t.hide.units[to]} onUnit={() => nextUnit(1)}>
            {shownNumber(language, converted(kind, Number(typed), from, to))}
          </Measure>
        </div>
      </main>
      <Digits onKey={(key) => setTyped(typedWith(typed, key))} />
    </div>
  )
}

function Measure(props: {
  says: string
  unit: string
  onUnit: () => void
  typing?: boolean
  children: string
}) {
  const { t } = useSay()
  return (
    <div className={props.typing ? 'measure typing' : 'measure'}>
      <button type="button" onClick={props.onUnit}>
        {props.unit}
        <span className="hidden-words">, {t.hide.otherUnit}</span>
      </button>
      <output aria-label={props.says}>{props.children}</output>
    </div>
  )
}
