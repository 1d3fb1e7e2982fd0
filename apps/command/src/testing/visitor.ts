import { randomBytes, randomUUID } from 'node:crypto'
import { agencyKeys, memorySecrets, sealer, type CaseworkPorts } from '@libertad/casework'
import { isRefusal, type Refusal } from '@libertad/domain'
import { sha256, verifySignature } from '@libertad/hub'
import {
  enrolmentParcel,
  memoryStorage,
  openParticipant,
  progressAfter,
  readInvitation,
} from '@libertad/participant'
import { fromBase64url, hubClient } from '@libertad/protocol'
import { keyPair } from '../device-keys.ts'

const random = (length: number) => new Uint8Array(randomBytes(length))

/** Somebody who comes to watch: a device of her own, enrolled by a printed link, with a vault in memory. */
export async function visitor(origin: string, link: string, now: () => number) {
  const invitation = readInvitation(link.split('#')[1]!)!
  const [device, actor] = [keyPair(random(32)), keyPair(random(32))]
  const sign = { device: device.sign, actor: actor.sign }
  const first = await enrolmentParcel(
    {
      ...{ sha256, random, now, sign },
      signAsInvited: keyPair(fromBase64url(invitation.secret)!).sign,
    },
    invitation,
    { deviceKey: device.publicKey, actorKey: actor.publicKey },
  )
  const common = { origin, fetch, sha256, random, now: Date.now }
  must(await hubClient(common).enrol(invitation.operation, first.parcel))
  const hub = hubClient(common, { device: invitation.device, sign: device.sign })
  const storage = memoryStorage()
  await storage.write([{ put: 'progress', value: progressAfter(first) }])
  const participant = await openParticipant(
    { storage, hub, sha256, verify: verifySignature, random, uuid: () => randomUUID(), now, sign },
    { operation: invitation.operation, person: invitation.person, device: invitation.device },
  )
  const casework: CaseworkPorts = {
    ...{ participant, agency: invitation.agency, secrets: memorySecrets(), sha256, verify: verifySignature },
    ...{ random, uuid: () => randomUUID(), now },
  }
  return { participant, keys: agencyKeys(casework), seals: sealer(casework) }
}

export function must<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`refused: ${answer.refused} ${answer.at ?? ''}`)
  return answer
}
