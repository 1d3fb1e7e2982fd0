import { lazy, Suspense, type ComponentType } from 'react'
import { Screen } from './screen.tsx'

/**
 * A screen whose program is fetched when it opens, so that nobody waits for it before the first one. The phone keeps
 * all of them: without a network they open as fast.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Fetched = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>
  return function Later(props: Props) {
    return (
      <Suspense fallback={<Screen />}>
        <Fetched {...props} />
      </Suspense>
    )
  }
}
