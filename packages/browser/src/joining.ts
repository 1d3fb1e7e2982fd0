import { isRefusal, refuse, type Refusal } from '@libertad/domain'
import {
  enrolmentParcel,
  progressAfter,
  readInvitation,
  StorageTrouble,
  type FirstParcel,
  type FirstParcelPorts,
} from '@libertad/participant'
import { invitationAsks, toBase64url, type HubClient, type InvitationCard } from '@libertad/protocol'
import { invitationKey, newSigningKey, randomBytes } from './browser-keys.ts'
import { done, outcomeOf, type Outcome } from './outcome.ts'
import { sha256 } from './sha256.ts'
import type { BrowserStore } from './store/browser-store.ts'
import type { KeptIdentity } from './store/kept.ts'

interface Ports {
  client: Pick<HubClient, 'found' | 'enrol' | 'invitation'>
  store: BrowserStore
  /** The journal's present, milliseconds. */
  now(): number
  /** The browser is in: opens what is shown to whoever is. */
  entered(identity: KeptIdentity): Promise<void>
}

export interface PublicKeys {
  deviceKey: string
  actorKey: string
}

/** How a first parcel gets in: with an invitation, or by founding the operation, for which a hub may ask a code. */
export type WayIn = { founds: false } | { founds: true; code?: string }

/** The way into an operation: new keys, a first parcel made with them, kept before it is sent. */
export function joining({ client, store, now, entered }: Ports) {
  /** Makes new keys and a first parcel with them, keeps both, and sends it. */
  async function join(
    ids: Omit<KeptIdentity, 'keys' | 'joining'>,
    way: WayIn,
    make: (ports: FirstParcelPorts, publicKeys: PublicKeys) => Promise<FirstParcel | Refusal>,
  ): Promise<Outcome> {
    const how = { toBeSealed: store.sealed }
    const [device, actor] = await Promise.all([newSigningKey(how), newSigningKey(how)])
    const sign = { device: device.sign, actor: actor.sign }
    const publicKeys = { deviceKey: device.publicKey, actorKey: actor.publicKey }
    const first = await make({ sha256, random: randomBytes, now, sign }, publicKeys)
    if (isRefusal(first)) return { ok: false, refusal: first }
    const keys = { device: device.kept, actor: actor.kept }
    const kept: KeptIdentity = { ...ids, keys, joining: { first, ...way } }
    return (await diskTrouble(store.begin(kept))) ?? finish(kept)
  }

  /** Sends the first parcel, which is kept already; the same bytes go again after a lost answer. */
  async function finish(identity: KeptIdentity): Promise<Outcome> {
    const { joining: mine, operation } = identity
    if (!mine) return done
    const { parcel } = mine.first
    const reply = mine.founds ? await client.found(parcel, mine.code) : await client.enrol(operation, parcel)
    const trouble = isRefusal(reply) ? reply : refusedIn(reply.parcels[0])
    if (trouble) {
      // An unanswered first parcel stays; a refused one is over.
      if (trouble.refused !== 'hub_unreachable') await store.forget()
      return { ok: false, refusal: trouble }
    }
    // Not kept means not joined: the same parcel goes again and is answered as it was.
    const notKept = await diskTrouble(store.joined(identity, progressAfter(mine.first)))
    if (notKept) return notKept
    const { joining: _, ...whole } = identity
    await entered(whole)
    return done
  }

  return {
    join,
    finish,

    /** What the link alone can say; whether it still counts is the hub's to say when it is used. */
    async readInvitation(secret: string): Promise<Outcome<InvitationCard>> {
      const invitation = readInvitation(secret)
      const key = invitation && (await invitationKey(invitation.secret))
      if (!invitation || !key) return { ok: false, refusal: refuse('invitation_unknown') }
      const { operation, device } = invitation
      const proof = toBase64url(await key.sign(invitationAsks(operation, device)))
      return outcomeOf(await client.invitation(operation, device, proof))
    },

    /** Takes up an invitation: this browser becomes the device it was made for. */
    async enrol(secret: string): Promise<Outcome> {
      const invitation = readInvitation(secret)
      const key = invitation && (await invitationKey(invitation.secret))
      if (!invitation || !key) return { ok: false, refusal: refuse('invitation_unknown') }
      const { operation, person, device, agency } = invitation
      return join({ operation, person, device, agency }, { founds: false }, (ports, publicKeys) =>
        enrolmentParcel({ ...ports, signAsInvited: key.sign }, invitation, publicKeys),
      )
    },
  }
}

export type Joining = ReturnType<typeof joining>

/** A disk that takes no more is told in words, like a refusal of the hub. */
async function diskTrouble(kept: Promise<void>): Promise<{ ok: false; refusal: Refusal } | undefined> {
  try {
    await kept
    return undefined
  } catch (error) {
    if (error instanceof StorageTrouble) return { ok: false, refusal: refuse('disk_full', error.code) }
    throw error
  }
}

function refusedIn(answer: unknown): Refusal | undefined {
  if (answer === undefined) return refuse('hub_failed')
  if (isRefusal(answer)) return answer
  const { answers } = answer as { answers: unknown[] }
  return answers.find(isRefusal)
}
