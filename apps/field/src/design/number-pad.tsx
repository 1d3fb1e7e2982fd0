import { useEffect, useRef, type ReactNode } from 'react'
import { useSay } from '../frame/say.tsx'
import { Icon } from './icon.tsx'

const digitKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Big keys for figures; the keyboard's own figures work too. `children` is the key left of nought. */
export function NumberPad(props: {
  digits: string
  onChange: (digits: string) => void
  most: number
  /** Shows the figures above the keys. */
  shown?: boolean
  children?: ReactNode
}) {
  const { digits, onChange, most, shown, children } = props
  const { t } = useSay()
  const type = (digit: string) => {
    if (digits.length < most) onChange(digits + digit)
  }
  const erase = () => onChange(digits.slice(0, -1))
  useFigureKeys(type, erase)
  return (
    <>
      {shown && (
        <output className="pad-shown mono" aria-live="polite">
          {digits.padEnd(most, '·')}
        </output>
      )}
      <div className="pad">
        {digitKeys.map((digit) => (
          <button key={digit} type="button" onClick={() => type(digit)}>
            {digit}
          </button>
        ))}
        {children ?? <span />}
        <button type="button" onClick={() => type('0')}>
          0
        </button>
        <button type="button" aria-label={t.frame.deleteDigit} onClick={erase}>
          <Icon name="erase" large />
        </button>
      </div>
    </>
  )
}

function useFigureKeys(type: (digit: string) => void, erase: () => void): void {
  const acts = useRef({ type, erase })
  useEffect(() => {
    acts.current = { type, erase }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement) return
      if (/^\d$/.test(event.key)) acts.current.type(event.key)
      else if (event.key === 'Backspace') acts.current.erase()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
