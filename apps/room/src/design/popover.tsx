import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

interface Props {
  /** Class and content of the button that opens it. */
  className: string
  label?: string
  button: ReactNode
  side?: 'left' | 'up'
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small sheet at a button. Escape, a click elsewhere or leaving it by Tab closes it. */
export function Popover({ className, label, button, side, children }: Props) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLSpanElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      opener.current?.focus()
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('focusin', away)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('focusin', away)
      document.removeEventListener('keydown', escape)
    }
  }, [open])
  return (
    <span className="popover-anchor" ref={box}>
      <button
        type="button"
        ref={opener}
        className={className}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div
          id={id}
          className={`popover ${side === 'left' ? 'to-left' : ''} ${side === 'up' ? 'up' : ''}`}
          role="group"
          aria-label={label}
        >
          {typeof children === 'function' ? children(() => setOpen(false)) : children}
        </div>
      )}
    </span>
  )
}
