import { isRefusal, refuse, statementsOf, type Refusal } from '@libertad/domain'
import type { KeysWatch } from '../inside/keys-now.ts'

/**
 * Holds the agency's root for good, and asks its holder to certify this phone. `shown` is what was scanned or read
 * aloud: the key, its QR text, or the forty digits, which name a root only among those that the agency declared.
 */
export async function pinShownRoot(
  { keys, statements }: KeysWatch,
  agency: string,
  shown: string,
): Promise<undefined | Refusal> {
  const declared = statementsOf(statements(), 'agency.root_declared')
  const changed = statementsOf(statements(), 'agency.root_changed')
  const roots = [...declared, ...changed].filter((s) => s.subject === agency).map(({ body }) => body.rootKey)
  if (roots.length === 0) return refuse('keys_missing')
  const digits = shown.replaceAll(/\s/g, '').split(':').at(-1)!
  const root = roots.find((key) => key === shown.trim() || keys.fingerprintOf(key).groups.join('') === digits)
  if (root === undefined) return refuse('root_not_confirmed')
  await keys.pinRoot(root)
  const offered = await keys.offer()
  return isRefusal(offered) ? offered : undefined
}
