import { kindOf, type Entry } from '@libertad/domain'
import type { OutboxState, SetAside } from '@libertad/participant'
import type { AttentionLine, OutboxView, WaitingLine } from '../../model/view-model.ts'
import { personTag } from './person-tag.ts'
import { milliseconds, type Today } from './today.ts'

/** What the line to the hub says of itself. */
export interface LineNow {
  trying: OutboxView['trying']
  nextTryAt: number | undefined
  /** When the hub last answered since this phone was opened, by its own clock. */
  answeredAt?: number | undefined
}

/** Where the work is: on this phone alone, at the hub, or waiting for a person. */
export function outboxView(today: Today, line: LineNow, damaged: string[]): OutboxView {
  const state = today.participant.outbox()
  const { device } = today.participant.identity
  const sent = [...today.participant.entries()].filter(
    ({ header, number }) => header.device === device && number !== undefined,
  )
  return {
    onlyHere: state.waiting,
    oldestHere: state.oldestWaiting === undefined ? undefined : milliseconds(state.oldestWaiting),
    received: sent.length,
    hubAnsweredAt:
      line.answeredAt ?? (state.lastSync === undefined ? undefined : milliseconds(state.lastSync)),
    ...{ trying: line.trying, nextTryAt: line.nextTryAt, waiting: waitingLines(today, state), damaged },
    attention: [...state.needsAttention, ...state.notVerified].map((item) => attentionLine(today, item)),
  }
}

function waitingLines(today: Today, { unsent }: OutboxState): WaitingLine[] {
  const here = new Map([...today.participant.entries()].map((entry) => [entry.id, entry]))
  return unsent.flatMap(({ id, bytes }) => {
    const entry = here.get(id)
    if (!entry) return []
    const { kind, claimedAt } = entry.header
    return [{ id, kind, at: claimedAt, about: tagOf(today, entry), bytes }]
  })
}

/** The person whom an entry is about, as she is called on site. */
function tagOf({ subjects }: Today, { header, body }: Entry): WaitingLine['about'] {
  const { person, about } = (body ?? {}) as { person?: string; about?: string }
  const isHer = kindOf(header.kind)?.subject === 'person_met'
  const met = subjects.get('person_met', isHer ? header.subject : (person ?? about ?? ''))?.state
  return met?.visit === undefined ? undefined : personTag(met.id, met.visit)
}

function attentionLine({ participant }: Today, { id, code, at, own }: SetAside): AttentionLine {
  const header = participant.headerOf(id)
  return { id, code, at, own, kind: header?.kind, when: header?.claimedAt }
}
