import type { FieldPort } from '../../../apps/field/src/model/field-port.ts'
import { countOf } from './plain-rows.ts'
import { each, filledIn } from './touches.ts'

/** The phone of this browser, behind the door that its screens have. */
export function phoneOf(port: FieldPort) {
  const model = () => port.snapshot().model
  return {
    async bringIn(secrets: { passphrase: string; digits: string }, invitation: string): Promise<void> {
      const made = await port.setUp(secrets)
      if (!made.made) throw new Error(`no vault: ${made.why}`)
      const enrolled = await port.enrol(invitation)
      if (!enrolled.ok) throw new Error(`not enrolled: ${enrolled.refusal.refused}`)
    },
    /** Its hub answered, and the phone has what it was given. */
    hasAnswer: () => model()?.outbox.hubAnsweredAt !== undefined,
    async open(digits: string): Promise<void> {
      const answer = await port.tryUnlock({ way: 'number', digits })
      if (!answer.opened) throw new Error(`not opened: ${answer.why}`)
    },
    /** A form touched so many times, each kept before the next. */
    touches: (times: number) =>
      each(times, async (i) => {
        const kept = await port.saveDraft({ id: 'bench', screen: 'bench', value: filledIn(i) })
        if (!kept.ok) throw new Error(`not kept: ${kept.refusal.refused}`)
      }),
    dropForm: () => port.dropDraft('bench'),
    entries: () => countOf('libertad-field', 'entries'),
  }
}

export type Phone = ReturnType<typeof phoneOf>
