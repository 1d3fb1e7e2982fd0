import { isRefusal, refuse, type Refusal } from '@libertad/domain'
import {
  enrolmentParcel,
  foundingParcel,
  progressAfter,
  readInvitation,
  type FirstParcelPorts,
} from '@libertad/participant'
import { invitationAsks, toBase64url, type HubClient } from '@libertad/protocol'
import type { Found, InvitationCard, Outcome } from '../model/room-port.ts'
import { invitationKey, newSigningKey, randomBytes } from './browser-keys.ts'
import type { BrowserStore, KeptIdentity } from './browser-store.ts'
import { fits, openedAt } from './content.ts'
import { sha256 } from './sha256.ts'

interface Ports {
  client: HubClient
  store: BrowserStore
  /** The journal's present, milliseconds. */
  now(): number
  demonstration(): boolean
  /** The browser is in: opens the room. */
  entered(identity: KeptIdentity): Promise<void>
}

/** The two ways into an operation: to found it on an empty hub, or to take up an invitation. */
export function joining(ports: Ports) {
  const { client, store } = ports

  async function newIdentity(ids: Omit<KeptIdentity, 'keys' | 'joining'>) {
    const [device, actor] = await Promise.all([newSigningKey(), newSigningKey()])
    const first: FirstParcelPorts = {
      ...{ sha256, random: randomBytes, now: ports.now, sign: { device: device.sign, actor: actor.sign } },
    }
    return {
      identity: { ...ids, keys: { device: device.kept, actor: actor.kept } },
      publicKeys: { deviceKey: device.publicKey, actorKey: actor.publicKey },
      first,
    }
  }

  /** Sends the first parcel, which is kept already; the same bytes go again after a lost answer. */
  async function finish(identity: KeptIdentity): Promise<Outcome> {
    const { joining: mine, operation } = identity
    if (!mine) return { ok: true, value: undefined }
    const { parcel } = mine.first
    const reply = mine.founds ? await client.found(parcel, mine.code) : await client.enrol(operation, parcel)
    const trouble = isRefusal(reply) ? reply : refusedIn(reply.parcels[0])
    if (trouble) {
      // An unanswered first parcel stays; a refused one is over.
      if (trouble.refused !== 'hub_unreachable') await store.forget()
      return { ok: false, refusal: trouble }
    }
    await store.joined(identity, progressAfter(mine.first))
    const { joining: _, ...whole } = identity
    await ports.entered(whole)
    return { ok: true, value: undefined }
  }

  return {
    finish,

    async found(wish: Found): Promise<Outcome> {
      const [operation, person, device, agency] = [uuid(), uuid(), uuid(), uuid()]
      const { identity, publicKeys, first } = await newIdentity({ operation, person, device, agency })
      const place = { operation, subject: operation, audience: uuid(), agency, actor: person, device }
      const content = {
        ...openedAt(ports.now()),
        ...{ name: wish.operation, firstDay: wish.firstDay, lastDay: wish.lastDay, zone: wish.zone },
        demonstration: ports.demonstration(),
        agency: {
          ...{
            id: agency,
            audience: uuid(),
            name: wish.agency,
            type: wish.agencyType,
            country: wish.country,
          },
        },
        person: { id: person, workName: wish.workName },
        device: { id: device, ...publicKeys },
        ...{ participants: uuid(), cell: uuid() },
      }
      // Asked here first, so that a name with a sign too many is refused in words before a key is kept.
      if (!fits('operation.founded', content)) return { ok: false, refusal: refuse('body_wrong_shape') }
      const made = await foundingParcel(first, place, content)
      const kept: KeptIdentity = {
        ...identity,
        joining: { first: made, founds: true, ...(wish.code ? { code: wish.code } : {}) },
      }
      await store.begin(kept)
      return finish(kept)
    },

    /** What the link alone can say; whether it still counts is the hub's to say when it is used. */
    async readInvitation(secret: string): Promise<Outcome<InvitationCard>> {
      const invitation = readInvitation(secret)
      const key = invitation && (await invitationKey(invitation.secret))
      if (!invitation || !key) return { ok: false, refusal: refuse('invitation_unknown') }
      const { operation, device } = invitation
      const proof = toBase64url(await key.sign(invitationAsks(operation, device)))
      const asked = await client.invitation(operation, device, proof)
      return isRefusal(asked) ? { ok: false, refusal: asked } : { ok: true, value: asked }
    },

    async enrol(secret: string): Promise<Outcome> {
      const invitation = readInvitation(secret)
      const key = invitation && (await invitationKey(invitation.secret))
      if (!invitation || !key) return { ok: false, refusal: refuse('invitation_unknown') }
      const { operation, person, device, agency } = invitation
      const { identity, publicKeys, first } = await newIdentity({ operation, person, device, agency })
      const made = await enrolmentParcel({ ...first, signAsInvited: key.sign }, invitation, publicKeys)
      const kept: KeptIdentity = { ...identity, joining: { first: made, founds: false } }
      await store.begin(kept)
      return finish(kept)
    },
  }
}

function refusedIn(answer: unknown): Refusal | undefined {
  if (answer === undefined) return refuse('hub_failed')
  if (isRefusal(answer)) return answer
  const { answers } = answer as { answers: unknown[] }
  return answers.find(isRefusal)
}

const uuid = () => crypto.randomUUID()
