import { randomBytes, randomUUID } from 'node:crypto'
import { enrolmentParcel, memoryStorage, openParticipant, progressAfter } from '@libertad/participant'
import { hubClient } from '@libertad/protocol'
import { keyPair } from '../apps/command/src/device-keys.ts'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { verifySignature } from '../apps/hub/src/keys/verify.ts'
import { must, opening, type Member, type TestHub } from './a-hub.ts'

const random = (length: number) => new Uint8Array(randomBytes(length))
const newKey = () => keyPair(random(32))

/** Another device of somebody, invited by a person who may: new keys, and an empty storage. */
export async function anotherDevice(it: TestHub, by: Member, of: Member): Promise<Member> {
  const { operation, registry } = it.operation
  const { agency } = of
  const { person } = of.identity
  const invitation = newKey()
  const content = {
    ...{ ...opening, person, invitationKey: invitation.publicKey, expiresAt: '2099-01-01T00:00:00.000Z' },
  }
  const place = { audience: registry, agency: by.agency }
  const { subject: device } = must(await by.write({ kind: 'device.invited', ...place, content }))
  must(await by.push())
  const keys = { device: newKey(), actor: newKey() }
  const sign = { device: keys.device.sign, actor: keys.actor.sign }
  const ports = { sha256, random, now: Date.now, sign }
  const first = await enrolmentParcel(
    { ...ports, signAsInvited: invitation.sign },
    { operation, device, person, agency, registry, secret: '' },
    { deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey },
  )
  const line = { origin: it.origin, fetch, ...ports }
  must((await hubClient(line).enrol(operation, first.parcel)) as never)
  const storage = memoryStorage()
  await storage.write([{ put: 'progress', value: progressAfter(first) }])
  const client = hubClient(line, { device, sign: keys.device.sign })
  const participant = await openParticipant(
    { ...ports, storage, hub: client, verify: verifySignature, uuid: () => randomUUID() },
    { operation, person, device },
  )
  return Object.assign(participant, { client, storage, keys, agency })
}
