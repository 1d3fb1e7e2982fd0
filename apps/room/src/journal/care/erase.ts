import type { SecretStore } from '@libertad/casework'
import { isRefusal, refuse, type Content, type Refusal } from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import type { Subjects } from '../../view/subjects.ts'

interface Ports {
  participant: Pick<Participant, 'write' | 'entriesOf'>
  subjects(): Subjects
  secrets: SecretStore
  me: { agency: string }
}

/** So many entries one erasure may name. */
const atOnce = 200

/**
 * Erases one sealed thing, or all that is sealed about somebody: envelopes, contents and names for lists, here and at
 * the hub. Who sealed and who read stays in the journal. One person with the right does it.
 */
export async function eraseSealed(
  { participant, subjects, secrets, me }: Ports,
  subject: string,
  ground: Content<'bodies.erased'>['ground'],
): Promise<undefined | Refusal> {
  const all = subjects()
    .all('sealed')
    .filter(({ state }) => state.owner === me.agency && [state.id, state.about].includes(subject))
  if (all.length === 0) return refuse('subject_unknown')
  for (const { state } of all) {
    const [first] = participant.entriesOf(state.id)
    const naming = participant
      .entriesOf(state.id)
      .filter(({ header, body }) => header.sealed.length > 0 && body !== undefined)
      .map(({ id }) => id)
    for (let at = 0; at < naming.length; at += atOnce) {
      const written = await participant.write({
        ...{ kind: 'bodies.erased', subject: state.id, audience: first!.header.audience, agency: me.agency },
        content: { entries: naming.slice(at, at + atOnce), ground },
      })
      if (isRefusal(written)) return written
    }
  }
  const gone = new Set(all.map(({ state }) => state.id))
  const { subjectKeys } = secrets.read()
  if (Object.keys(subjectKeys).some((id) => gone.has(id)))
    await secrets.change((before) => ({
      ...before,
      subjectKeys: Object.fromEntries(Object.entries(before.subjectKeys).filter(([id]) => !gone.has(id))),
    }))
  return undefined
}
