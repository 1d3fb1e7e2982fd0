import {
  browserLocks,
  browserStore,
  newSigningKey,
  randomBytes,
  sha256,
  verifySignature,
  workInWorker,
} from '@libertad/browser'
import type { CaseworkPorts } from '@libertad/casework'
import { fold, foldSealed, refuse, type Sealed } from '@libertad/domain'
import { openParticipant } from '@libertad/participant'
import { toBase64url } from '@libertad/protocol'
import { newSealingIdentity } from '@libertad/sealing'
import { deskVault } from '../../../apps/room/src/journal/vault/desk-vault.ts'
import { secretRow } from '../../../apps/room/src/journal/vault/secret-row.ts'
// oxlint-disable-next-line import/default -- with this query the build gives the address of the built worker
import address from '../../../apps/room/src/journal/vault/vault-worker.ts?worker&url'
import { madeUpCase, type MadeUpCase, type Place } from './made-up-cases.ts'

const database = 'bench-desk'
const now = () => Date.now()
const uuid = () => crypto.randomUUID() as string
export const passphrase = 'river candle goat window'

/**
 * A desk of this browser without a hub: its vault made, and so many cases with sealed names kept, of which the first
 * `enveloped` have an envelope each.
 */
export async function filledDesk(cases: number, enveloped: number) {
  const place: Place = { operation: uuid(), agency: uuid(), person: uuid(), device: uuid() }
  const work = workInWorker(address)
  const locks = browserLocks({ database })
  const passkeys = { make: async () => undefined, ask: async () => undefined }
  const vault = await deskVault({ ...{ locks, work, passkeys, now }, random: randomBytes })
  const made = await vault.setUp(passphrase)
  if ('weak' in made) throw new Error('the passphrase is too weak')
  const store = await browserStore({ database })
  const pair = await newSealingIdentity()
  const kept: MadeUpCase[] = []
  for (let i = 0; i < cases; i += 500) {
    const some = Array.from({ length: Math.min(500, cases - i) }, (_, at) =>
      madeUpCase(place, i + at, i + at < enveloped ? pair.recipient : undefined),
    )
    const ready = await Promise.all(some)
    await store.storage.write(ready.flatMap(({ changes }) => changes))
    kept.push(...ready)
  }
  // As after the first opening: keys of subjects are unwrapped once, and then lie in the vault.
  const first = await secretRow(store, made.box)
  await first.change((before) => ({
    ...before,
    subjectKeys: Object.fromEntries(kept.map(({ subject, key }) => [subject, toBase64url(key)])),
  }))
  const [device, actor] = [
    await newSigningKey({ toBeSealed: true }),
    await newSigningKey({ toBeSealed: true }),
  ]
  const nowhere = async () => refuse('hub_unreachable')
  const participant = await openParticipant(
    {
      ...{ storage: store.storage, hub: { push: nowhere, pull: nowhere, sealed: nowhere } },
      ...{ sha256, verify: verifySignature, random: randomBytes, uuid, now },
      sign: { device: device.sign, actor: actor.sign },
    },
    place,
  )
  const ports: CaseworkPorts = {
    ...{ participant, agency: place.agency, secrets: first, sha256, verify: verifySignature },
    ...{ random: randomBytes, uuid, now },
  }
  const sealed = kept.map(({ subject }) => fold(participant.entriesOf(subject), foldSealed).state) as Sealed[]
  return { ports, place, sealed, kept, vault, store, locks, work, identity: pair.identity }
}
