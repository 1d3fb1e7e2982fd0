import {
  bodyHash,
  deviceSigns,
  actorSigns,
  invitationSigns,
  leafOf,
  toBase64url,
  writeHeader,
  writeStatement,
  type Parcel,
  type Sha256,
} from '@libertad/protocol'
import type { Content, Header, KindName } from '@libertad/domain'
import { kinds } from '@libertad/domain'

export interface FirstParcelPorts {
  sha256: Sha256
  random(length: number): Uint8Array
  now(): number
  sign: { device(bytes: Uint8Array): Promise<Uint8Array>; actor(bytes: Uint8Array): Promise<Uint8Array> }
}

export interface Place {
  operation: string
  subject: string
  audience: string
  agency: string
  actor: string
  device: string
}

export interface FirstParcel {
  parcel: Parcel
  root: string
  entry: { id: string; header: string; body: string }
}

/** The first parcel of a device: one entry that says whose it is. Founding and enrolment begin with it. */
async function firstParcel<Name extends KindName>(
  ports: FirstParcelPorts,
  kind: Name,
  place: Place,
  content: Content<Name>,
  first = 1,
): Promise<FirstParcel> {
  const body = JSON.stringify({ salt: toBase64url(ports.random(16)), ...content })
  const fields: Header = {
    ...{
      v: 1,
      ...place,
      kind,
      version: kinds[kind].version,
      ring: kinds[kind].ring,
      sequence: first,
      basedOn: [],
    },
    ...{ claimedAt: new Date(ports.now()).toISOString(), body: bodyHash(ports.sha256, body), sealed: [] },
  }
  const header = writeHeader(fields)
  const id = toBase64url(leafOf(ports.sha256, header))
  const { operation, device, actor } = place
  const statement = writeStatement({
    operation,
    device,
    actor,
    first,
    size: 1,
    root: id,
    previous: null,
    refused: [],
  })
  const [byDevice, byActor] = await Promise.all([
    ports.sign.device(deviceSigns(statement)),
    ports.sign.actor(actorSigns(statement)),
  ])
  const parcel: Parcel = {
    ...{ statement, deviceSignature: toBase64url(byDevice), actorSignature: toBase64url(byActor) },
    entries: [{ header, body }],
  }
  return { parcel, root: id, entry: { id, header, body } }
}

/** Founds an operation with this device's keys; `place.audience` becomes the registry. */
export function foundingParcel(ports: FirstParcelPorts, place: Place, content: Content<'operation.founded'>) {
  return firstParcel(ports, 'operation.founded', place, content)
}

/** What an invitation's link carries after the `#`: never sent to any server by a browser. */
export interface Invitation {
  operation: string
  device: string
  person: string
  agency: string
  registry: string
  /** Private half of the invitation's key, 32 bytes base64url. */
  secret: string
}

export function writeInvitation(invitation: Invitation): string {
  const { operation, device, person, agency, registry, secret } = invitation
  return [operation, device, person, agency, registry, secret].join('.')
}

export function readInvitation(text: string): Invitation | undefined {
  const [operation = '', device = '', person = '', agency = '', registry = '', secret = '', ...more] =
    text.split('.')
  const ids = [operation, device, person, agency, registry]
  if (more.length > 0 || !ids.every((id) => /^[0-9a-f-]{36}$/.test(id)) || !/^[\w-]{43}$/.test(secret))
    return undefined
  return { operation, device, person, agency, registry, secret }
}

/** Takes up an invitation: its key, which only the link carries, vouches for this device's new keys. */
export async function enrolmentParcel(
  ports: FirstParcelPorts & { signAsInvited(bytes: Uint8Array): Promise<Uint8Array> },
  invitation: Invitation,
  keys: { deviceKey: string; actorKey: string },
): Promise<FirstParcel> {
  const { operation, device, person, agency, registry } = invitation
  const proof = await ports.signAsInvited(invitationSigns(operation, device, keys.deviceKey, keys.actorKey))
  const place = { operation, subject: device, audience: registry, agency, actor: person, device }
  return firstParcel(ports, 'device.enrolled', place, { ...keys, proof: toBase64url(proof) })
}

/** Progress of a device whose first parcel was taken. */
export function progressAfter(first: FirstParcel) {
  return {
    ...{ cursor: '0.0', nextSequence: 2, lastRoot: first.root, unacknowledged: [] as string[] },
    lastSync: undefined,
  }
}

/**
 * A parcel that is far ahead of anything a device can have sent: the hub refuses it and says how far it knows this
 * device. For one that kept its keys and lost the rest.
 */
export async function probeParcel(ports: FirstParcelPorts, who: Omit<Invitation, 'secret'>): Promise<Parcel> {
  const { operation, device, person, agency, registry } = who
  const place = { operation, subject: person, audience: registry, agency, actor: person, device }
  return (await firstParcel(ports, 'person.left', place, {}, 1e12)).parcel
}
