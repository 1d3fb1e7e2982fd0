import { isRefusal, type Content, type Refusal, type Role } from '@libertad/domain'
import type { ReleaseDraft, ReleaseRequest } from '@libertad/protocol'
import type { Deed } from '../../world/care/deed.ts'
import { openedAt } from '../../world/step.ts'
import { headsOf } from './ledger.ts'
import type { Around, Worker } from './played-casework.ts'

/** Who reads a release before the public does. */
const readers: Role[] = ['coordinator', 'communications', 'data_protection_officer', 'analyst']

/** What is asked for, and what instead where that cannot be told safely. */
const wishes: ReleaseRequest[] = [
  { tables: ['sex_age', 'exploitation', 'place'], method: 'suppress', replaces: null },
  { tables: ['sex_age'], method: 'suppress', replaces: null },
]

type Figures = Pick<ReleaseDraft, 'figures' | 'digest' | 'hubSignature'>

/**
 * Asks the hub for figures that may be told, and puts them forward. Where none are safe, or the hub is busy, there is no
 * release in this play. What was drafted at a first try is put forward the same at every later one.
 */
export async function prepareRelease(
  { device, participant, clock }: Worker,
  around: Around,
  { release, audience, agency, operation }: Extract<Deed, { deed: 'prepare_release' }>,
): Promise<Refusal | undefined> {
  if (!(await around.tokenKeeper())) return undefined
  const name = `drafted ${release}`
  const known =
    around.kept.known(name) ?? around.kept.first(name, JSON.stringify(await draft(device, around)))
  const made = JSON.parse(known) as Figures | null
  if (made === null) return undefined
  const opening = openedAt(clock.now, 'named_agencies')
  const grants = readers.map((role) => ({ party: operation, role }))
  const opened = await participant.write({
    ...{ kind: 'audience.opened', subject: audience, audience, agency, content: { ...opening, grants } },
  })
  if (isRefusal(opened)) return opened
  const { figures, digest, hubSignature } = made
  const written = await participant.write({
    ...{ kind: 'release.prepared', subject: release, audience, agency },
    content: { ...opening, figures, digest, hubSignature },
  })
  return isRefusal(written) ? written : undefined
}

async function draft(device: Worker['device'], around: Around): Promise<Figures | null> {
  for (const wish of wishes) {
    const reply = await around.draft(device, wish)
    if (!isRefusal(reply)) {
      const { figures, digest, hubSignature } = reply
      return { figures, digest, hubSignature }
    }
    if (reply.refused !== 'release_not_safe' || reply.at === 'people') return null
  }
  return null
}

/** Signs what was put forward, where anything was. */
export async function signRelease(
  { participant }: Worker,
  { ledger }: Around,
  { release, audience, agency }: Extract<Deed, { deed: 'sign_release' }>,
): Promise<Refusal | undefined> {
  const entries = ledger.of(release)
  const prepared = entries.find(({ header }) => header.kind === 'release.prepared')
  if (!prepared) return undefined
  const { digest } = prepared.body as Content<'release.prepared'>
  const written = await participant.write({
    ...{ kind: 'release.signed', subject: release, audience, agency, basedOn: headsOf(entries) },
    content: { digest },
  })
  return isRefusal(written) ? written : undefined
}
