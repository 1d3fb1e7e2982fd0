import { useEffect, useRef } from 'react'

/** How long a button is held before it means something else, in milliseconds. */
const held = 1_000

/** A button that does one thing when it is pressed and another when it is held, by finger, mouse or keyboard. */
export function useHold(press: () => void, hold: () => void) {
  const state = useRef<{ timer?: ReturnType<typeof setTimeout>; wasHeld: boolean }>({ wasHeld: false })
  const acts = useRef({ press, hold })
  useEffect(() => {
    acts.current = { press, hold }
  })
  useEffect(() => () => clearTimeout(state.current.timer), [])
  const down = () => {
    clearTimeout(state.current.timer)
    state.current.wasHeld = false
    state.current.timer = setTimeout(() => {
      state.current.wasHeld = true
      acts.current.hold()
    }, held)
  }
  const up = () => clearTimeout(state.current.timer)
  const isKey = (key: string) => key === 'Enter' || key === ' '
  return {
    onPointerDown: down,
    onPointerUp: up,
    onPointerLeave: up,
    onPointerCancel: up,
    onContextMenu: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick: () => {
      if (!state.current.wasHeld) acts.current.press()
      state.current.wasHeld = false
    },
    // A key pressed clicks at once; it could not be held.
    onKeyDown: (event: { key: string; repeat: boolean; preventDefault(): void }) => {
      if (!isKey(event.key)) return
      event.preventDefault()
      if (!event.repeat) down()
    },
    onKeyUp: (event: { key: string; preventDefault(): void }) => {
      if (!isKey(event.key)) return
      event.preventDefault()
      up()
      if (!state.current.wasHeld) acts.current.press()
      state.current.wasHeld = false
    },
  }
}
