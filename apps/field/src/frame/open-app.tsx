import { Fragment, useEffect, type ReactElement } from 'react'
import { Icon } from '../design/icon.tsx'
import { Fault } from './fault.tsx'
import { useFrame } from './frame.tsx'
import { holdOffNewVersion } from './new-version.ts'
import { useSay } from './say.tsx'
import { useStack, WayContext } from './screens.ts'
import { useHideKey } from './use-hide-key.ts'

export interface OpenAppProps {
  first: ReactElement
  onBar: (bar: HTMLElement | null) => void
}

/**
 * The frame that all screens stand in. Hide is drawn here and not by a screen, so that every screen has it, in the
 * same corner, also one that failed.
 */
export function OpenApp({ first, onBar }: OpenAppProps) {
  const { hide } = useFrame()
  const { t } = useSay()
  const way = useStack(first, hide)
  useHideKey(hide)
  useEffect(holdOffNewVersion, [])
  return (
    <WayContext value={way}>
      <div className="app">
        <Fault key={way.top.key}>
          <Fragment>{way.top.screen}</Fragment>
        </Fault>
        <nav className="bar" aria-label={t.frame.actions}>
          <button type="button" className="hide" aria-keyshortcuts="Alt+H" onClick={hide}>
            <Icon name="hide" />
            {t.frame.hide}
          </button>
          <div className="bar-rest" ref={onBar} />
        </nav>
      </div>
    </WayContext>
  )
}
