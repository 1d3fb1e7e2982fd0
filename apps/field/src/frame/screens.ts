import { createContext, useContext, useEffect, useMemo, useReducer, useRef, type ReactElement } from 'react'
import { moved, stackOf, type Laid, type Move, type Stack } from './stack.ts'

/** How a screen leads to others. A screen is a component: what it needs to know goes in as its properties. */
export interface Way {
  open(screen: ReactElement): void
  replace(screen: ReactElement): void
  back(): void
  home(): void
  /** 1 for the first screen, which has no way back. */
  depth: number
  /** The screen shown. */
  top: Laid<ReactElement>
}

export const WayContext = createContext<Way | undefined>(undefined)

export function useWay(): Way {
  const way = useContext(WayContext)
  if (!way) throw new Error('A screen was drawn outside of the frame.')
  return way
}

const move: (stack: Stack<ReactElement>, move: Move<ReactElement>) => Stack<ReactElement> = moved

/** The stack of an open app. The browser's own Back is Back; from the first screen it leaves, which hides. */
export function useStack(first: ReactElement, leave: () => void): Way {
  const [stack, dispatch] = useReducer(move, first, stackOf<ReactElement>)
  const depth = stack.laid.length
  const top = stack.laid.at(-1)!
  useBrowserBack(() => (depth > 1 ? dispatch({ move: 'back' }) : leave()))
  return useMemo(
    () => ({
      open: (screen) => dispatch({ move: 'open', screen }),
      replace: (screen) => dispatch({ move: 'replace', screen }),
      back: () => dispatch({ move: 'back' }),
      home: () => dispatch({ move: 'home' }),
      ...{ depth, top },
    }),
    [depth, top],
  )
}

/** Takes the browser's Back by one history entry, put down again each time, that says nothing. */
function useBrowserBack(onBack: () => void): void {
  const act = useRef(onBack)
  useEffect(() => {
    act.current = onBack
  })
  useEffect(() => {
    history.pushState(null, '')
    const onPop = () => {
      history.pushState(null, '')
      act.current()
    }
    addEventListener('popstate', onPop)
    return () => removeEventListener('popstate', onPop)
  }, [])
}

const scrolled = new WeakMap<Laid<ReactElement>, number>()

/** Where a screen was scrolled to when another was laid on it. */
export const scrollOf = (laid: Laid<ReactElement>): number => scrolled.get(laid) ?? 0

export function rememberScroll(laid: Laid<ReactElement>, top: number): void {
  scrolled.set(laid, top)
}
