import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import type { VersionsLine } from '../model/view-model.ts'

/** What a version of a decision may hold: each type of subject has its own fields. */
interface Held {
  status?: string
  reasons?: string[]
  outcome?: string
  answer?: 'accepted' | 'declined'
  reason?: string
  met?: number
  at?: string
  day?: string
}

/** A version in a few words: what was decided, and why. */
export function useVersionWords(): (line: Pick<VersionsLine, 'type'>, value: unknown) => string {
  const { t, plural, list, dayAndTime, day } = useSay()
  const word = useCodes()
  return ({ type }, value) => {
    if (typeof value === 'string') return word('closingReason', value)
    const held = value as Held
    const said = [
      held.status !== undefined && word('determination', held.status),
      held.reasons && list(held.reasons.map((reason) => word('determinationReason', reason))),
      held.outcome !== undefined && word(type === 'site' ? 'siteOutcome' : 'arrestOutcome', held.outcome),
      held.answer !== undefined && t.attention.answers[held.answer],
      held.reason !== undefined && word('declineReason', held.reason),
      held.met !== undefined && plural(t.today.met, held.met),
      held.day !== undefined && day(held.day),
      // Of a determination the time is that of its writing, which stands beside it.
      held.at !== undefined && held.status === undefined && dayAndTime(held.at),
    ]
    return said.filter((one) => typeof one === 'string').join('. ')
  }
}
