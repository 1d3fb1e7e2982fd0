import type { ReleaseLine } from '../../model/counting-port.ts'
import type { ReleaseState } from './release-state.ts'

export type WhyNotSign = 'same_person' | 'same_device' | 'role' | 'outdated'

/**
 * Why the reader cannot sign a release that no second person signed yet; `undefined` where nothing stands against it.
 * `hasRight`: whether the role may sign at all.
 */
export function whyNotSign(
  { preparedBy, maySign }: Pick<ReleaseLine, 'preparedBy' | 'maySign'>,
  state: ReleaseState,
  { workName, hasRight }: { workName: string | undefined; hasRight: boolean },
): WhyNotSign | undefined {
  if (state === 'outdated') return 'outdated'
  if (!hasRight) return 'role'
  if (maySign) return undefined
  return preparedBy === workName ? 'same_person' : 'same_device'
}
