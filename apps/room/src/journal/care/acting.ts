import { done, type Outcome } from '@libertad/browser'
import { isRefusal, refuse, type Refusal } from '@libertad/domain'
import { StorageTrouble, type Participant } from '@libertad/participant'
import { VaultClosed } from '../vault/secret-row.ts'

interface Ports {
  participant: Pick<Participant, 'outbox'>
  send(): Promise<Refusal | undefined>
  changed(): void
}

/**
 * Runs an act of several entries and sends them. It is done when all are kept here and, where the hub can be reached,
 * taken there; an entry that the hub refused is an outcome with its reason.
 */
export function acting({ participant, send, changed }: Ports) {
  async function act<Value>(of: () => Promise<Value | Refusal>): Promise<Outcome<Value>> {
    const before = new Set(participant.outbox().needsAttention.map(({ id }) => id))
    try {
      const answer = await of()
      if (isRefusal(answer)) return { ok: false, refusal: answer }
      changed()
      const trouble = await send()
      const aside = participant.outbox().needsAttention.find(({ id }) => !before.has(id))
      if (aside) return { ok: false, refusal: refuse(aside.code as Refusal['refused'], aside.at) }
      if (trouble && trouble.refused !== 'hub_unreachable') return { ok: false, refusal: trouble }
      return { ok: true, value: answer }
    } catch (error) {
      if (error instanceof VaultClosed) return { ok: false, refusal: refuse('keys_missing', 'vault') }
      if (error instanceof StorageTrouble) return { ok: false, refusal: refuse('disk_full', error.code) }
      throw error
    } finally {
      changed()
    }
  }

  return {
    act,
    /** The same for an act whose answer says nothing more. */
    async plain(of: () => Promise<unknown>): Promise<Outcome> {
      const outcome = await act(of)
      return outcome.ok ? done : outcome
    },
  }
}

export type Acting = ReturnType<typeof acting>
