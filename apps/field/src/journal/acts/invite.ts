import { invitationKey, randomBytes } from '@libertad/browser'
import { isRefusal, mayWrite, refuse, type Refusal } from '@libertad/domain'
import { writeInvitation, type Participant } from '@libertad/participant'
import { toBase64url } from '@libertad/protocol'

interface Ports {
  participant: Pick<Participant, 'identity' | 'who' | 'write'>
  /** Sends what waits: an invitation counts when the hub has it. */
  send(): Promise<Refusal | undefined>
  now(): number
  origin: string
}

const lasts = 72 * 3_600_000
const year = 365 * 24 * 3_600_000

/** A one-time invitation for a colleague's phone. The secret is in the link alone, and the link is shown and not kept. */
export async function invitePhone(
  { participant, send, now, origin }: Ports,
  id: string,
): Promise<{ link: string; expiresAt: string } | Refusal> {
  const { who, identity } = participant
  const [person, by] = [who.people.get(id), who.people.get(identity.person)]
  const registry = who.operation?.registry
  if (!person || !by || registry === undefined) return refuse('subject_unknown', 'person')
  const secret = toBase64url(randomBytes(32))
  const { publicKey } = (await invitationKey(secret))!
  const expiresAt = new Date(now() + lasts).toISOString()
  const reviewOn = new Date(now() + year).toISOString().slice(0, 10)
  const content = {
    handling: 'participants',
    reviewOn,
    person: id,
    invitationKey: publicKey,
    expiresAt,
  } as const
  const kind = 'device.invited'
  const allowed = mayWrite(who, { person: by, agency: by.agency, kind, subject: undefined, body: content })
  if (isRefusal(allowed)) return allowed
  const written = await participant.write({ kind, audience: registry, agency: by.agency, content })
  if (isRefusal(written)) return written
  const trouble = await send()
  if (trouble) return trouble
  const invitation = writeInvitation({
    ...{ operation: identity.operation, device: written.subject, person: id, agency: person.agency },
    ...{ registry, secret },
  })
  return { link: `${origin}/field/#${invitation}`, expiresAt }
}
