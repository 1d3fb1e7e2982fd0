import { randomBytes, randomUUID } from 'node:crypto'
import { enrolmentParcel, memoryStorage, progressAfter } from '@libertad/participant'
import { keyPair } from '../apps/command/src/device-keys.ts'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import type { TestHub } from './a-hub.ts'
import { must, opening, type Member } from './people.ts'

const newPair = () => keyPair(new Uint8Array(randomBytes(32)))

/** Another device of the same person, invited and enrolled like any, for entries that are written by hand. */
export async function anotherDevice(it: TestHub, by: Member, of: Member): Promise<Member> {
  const { operation, registry } = it.operation
  const { person } = of.identity
  const invitation = newPair()
  const invited = { ...opening, person, invitationKey: invitation.publicKey }
  const { subject: device } = must(
    await by.write({
      ...{ kind: 'device.invited', audience: registry, agency: by.agency },
      content: { ...invited, expiresAt: '2099-01-01T00:00:00.000Z' },
    }),
  )
  must(await by.push())
  const keys = { device: newPair(), actor: newPair() }
  const first = await enrolmentParcel(
    {
      ...{ sha256, now: Date.now, random: (n) => new Uint8Array(randomBytes(n)), uuid: () => randomUUID() },
      ...{ sign: { device: keys.device.sign, actor: keys.actor.sign }, signAsInvited: invitation.sign },
    },
    { ...{ operation, device, person, registry, secret: '' }, agency: of.agency },
    { deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey },
  )
  must(await of.client.enrol(operation, first.parcel))
  const storage = memoryStorage()
  await storage.write([{ put: 'progress', value: progressAfter(first) }])
  const identity = { operation, person, device }
  const client = it.clientOf({ identity, keys } as Member)
  return { ...of, identity, keys, storage, client } as Member
}
