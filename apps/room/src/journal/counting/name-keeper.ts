import type { Role } from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import type { Subjects } from '../../view/subjects.ts'

interface Ports {
  participant: Participant
  origin: string
  fetch: typeof fetch
  agency: string
  roles(): Role[]
  subjects(): Subjects
  wrote(): void
}

/**
 * Writes down, from a coordinator's desk, the keeper that stands beside the hub, where the operation named none yet. It
 * is said in the entry that both are run by the same hands; a keeper run apart is named in its place.
 */
export function namesKeeper({ participant, origin, fetch, agency, roles, subjects, wrote }: Ports) {
  let done = false
  return async function nameKeeper(): Promise<void> {
    const { operation } = participant.identity
    const known = subjects().get('operation', operation)
    if (done || !known || known.state.keeper || known.state.demonstration || !roles().includes('coordinator'))
      return
    done = true
    try {
      const answer = await fetch(`${origin}/keeper/keeper`)
      if (!answer.ok) return
      const { publicKey } = (await answer.json()) as { publicKey: string }
      await participant.write({
        ...{ kind: 'operation.keeper_named', subject: operation, audience: known.state.registry, agency },
        content: { publicKey, address: '/keeper', apart: false },
      })
      wrote()
    } catch {
      // No keeper answers: it is asked again when the desk is opened again.
    }
  }
}
