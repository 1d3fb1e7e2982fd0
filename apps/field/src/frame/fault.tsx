import { Component, type ReactNode } from 'react'
import { useSay } from './say.tsx'
import { Screen } from './screen.tsx'
import { useWay } from './screens.ts'

/** Stands in for a screen that failed to draw: what was saved is safe, and Hide and Back work. */
export class Fault extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { t } = useSay()
  const { home } = useWay()
  return (
    <Screen title={t.frame.brokenTitle} main={{ says: t.frame.toFirst, act: home }}>
      <p>{t.frame.broken}</p>
    </Screen>
  )
}
