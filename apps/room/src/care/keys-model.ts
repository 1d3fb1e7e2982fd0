import { sha256 } from '@libertad/browser'
import type { KeyStatement } from '@libertad/domain'
import { fingerprint } from '@libertad/sealing'
import type { KeysModel } from '../model/care-model.ts'
import type { KeysMoment, KeysNow } from './keys-now.ts'
import { checkOf, leftWithEpoch, memberLines, offerLines } from './members.ts'
import { otherRoots } from './other-roots.ts'
import { recoveryView } from './recovery-view.ts'

/** Keys while the vault is closed: that there is a root is known; what to believe of it is not. */
export function keysClosed(statements: KeyStatement[], agency: string): KeysModel {
  const declared = statements.some((s) => s.kind === 'agency.root_declared' && s.subject === agency)
  return {
    root: { state: declared ? 'not_pinned' : 'none', held: false },
    ...{ epoch: undefined, own: undefined, members: [], offers: [], others: [], leftWithEpoch: [] },
    recovery: { custodians: [], asked: [], shareHeld: false },
  }
}

/** Keys of one's own agency, and the roots of others, as this device believes them. */
export function keysModel(moment: KeysMoment): KeysModel {
  const { now, me } = moment
  return {
    ...{ root: rootView(now, me.agency), epoch: now.epoch, members: memberLines(moment) },
    own: now.recipient === undefined ? undefined : ownView(now, now.recipient, me.person),
    ...{ offers: offerLines(moment), others: otherRoots(moment), recovery: recoveryView(moment) },
    leftWithEpoch: leftWithEpoch(moment),
  }
}

function rootView(now: KeysNow, agency: string): KeysModel['root'] {
  const known = now.roots.get(agency)
  const key = known && 'root' in known ? known.root : undefined
  if (key === undefined || now.pinned === undefined)
    return { ...keysClosed(now.statements, agency).root, held: now.rootHeld }
  const { groups, qr } = fingerprint(sha256, key)
  return { state: 'pinned', key, groups, qr, held: now.rootHeld }
}

const ownView = ({ certified }: KeysNow, recipient: string, person: string): KeysModel['own'] => ({
  ...{ recipient, check: checkOf(recipient) },
  certified: certified.some((key) => key.person === person && key.recipient === recipient),
})
