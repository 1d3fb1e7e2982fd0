import { setTimeout as wait } from 'node:timers/promises'
import { isRefusal } from '@libertad/domain'
import { opening, type Member } from '../../proofs/people.ts'

/** A member who writes and pushes without a pause, whatever becomes of the hub. */
export interface BusyMember {
  member: Member
  /** Entries her device said it had saved. */
  saved: Set<string>
  /** Numbers that the hub told her. */
  numbered: Map<string, number>
  /** Refusals that told her to try again later, by their code. */
  troubles: Map<string, number>
  /** Writes no more, and sends until everything has been answered. */
  finish(): Promise<void>
}

export function busyMember(member: Member, participants: string): BusyMember {
  const saved = new Set<string>()
  const numbered: BusyMember['numbered'] = new Map()
  const troubles: BusyMember['troubles'] = new Map()
  /** Subjects of what was saved and not yet acknowledged, by the entry's id. */
  const open = new Map<string, string>()
  let busy = true

  async function write(): Promise<void> {
    const place = { audience: participants, agency: member.agency }
    const made = { code: 'GY-M07', kind: 'mine', country: 'GY', zone: 'America/Guyana' } as const
    const content = { ...opening, ...made, placeName: 'Made Up Creek' }
    const result = await member.write({ kind: 'site.reported', ...place, content })
    if (isRefusal(result)) throw new Error(`a healthy device refused to save: ${result.refused}`)
    saved.add(result.id)
    open.set(result.id, result.subject)
  }

  /** True when everything that waited was answered. */
  async function send(): Promise<boolean> {
    const refusal = await member.push()
    if (refusal) {
      troubles.set(refusal.refused, (troubles.get(refusal.refused) ?? 0) + 1)
      await wait(15)
      return false
    }
    for (const [id, subject] of open) {
      const number = member.entriesOf(subject).find((entry) => entry.id === id)?.number
      if (number === undefined) continue
      numbered.set(id, number)
      open.delete(id)
    }
    return true
  }

  async function work(): Promise<void> {
    while (busy) {
      await Promise.all([write(), write()])
      await send()
      // So many a second as a busy field has, and not as many as one machine can bear.
      await wait(5)
    }
    while (!(await send()));
  }

  const working = work()
  // Whoever waits for the end is told; until then a failure must not end the process.
  working.catch(() => undefined)
  return {
    ...{ member, saved, numbered, troubles },
    finish() {
      busy = false
      return working
    },
  }
}
