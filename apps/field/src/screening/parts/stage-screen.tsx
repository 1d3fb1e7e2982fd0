import { useLayoutEffect } from 'react'
import { Screen, type ScreenProps } from '../../frame/screen.tsx'

/**
 * A screen among several that take each other's place without the stack knowing: each begins at its top. Give it a
 * key of its own.
 */
export function StageScreen(props: ScreenProps) {
  // Runs after the screen's own, which goes to where the one before was left.
  useLayoutEffect(() => {
    document.querySelector('main')!.scrollTop = 0
  }, [])
  return <Screen {...props} />
}
