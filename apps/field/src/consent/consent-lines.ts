import { consentHolds, consentPurposes, type Consent } from '@libertad/domain'
import type { Purpose } from './consent-draft.ts'

export type LineState = 'yes' | 'no' | 'later' | 'not_asked' | 'taken_back' | 'over'

/** One question and how it stands: the newest answer counts, and one that she took back stays taken back. */
export interface ConsentLine {
  purpose: Purpose
  recipient: string
  state: LineState
  /** When it came to stand so: answered, taken back or over. A day or an instant. */
  since: string | undefined
  consent: Consent | undefined
}

/**
 * Every purpose once with her own agency, and `share` once for each recipient that she was asked about. `own`: the
 * agency that asks. `today`: the day at her place.
 */
export function consentLines(consents: readonly Consent[], own: string, today: string): ConsentLine[] {
  const recipients = new Set(
    consents.filter(({ purpose }) => purpose === 'share').map((one) => one.recipient),
  )
  return consentPurposes.flatMap((purpose) =>
    purpose === 'share'
      ? [...recipients].map((recipient) => lineOf(consents, { purpose, recipient }, today))
      : [lineOf(consents, { purpose, recipient: own }, today)],
  )
}

function lineOf(
  consents: readonly Consent[],
  of: { purpose: Purpose; recipient: string },
  today: string,
): ConsentLine {
  const asked = consents
    .filter((one) => one.purpose === of.purpose && one.recipient === of.recipient)
    .toSorted((one, other) => spokenAt(one).localeCompare(spokenAt(other)))
  const consent = asked.at(-1)
  return { ...of, ...standing(consent, today), consent }
}

/** When she last said something about it. */
const spokenAt = ({ at, withdrawn }: Consent): string =>
  withdrawn && withdrawn.value > at ? withdrawn.value : at

function standing(
  consent: Consent | undefined,
  today: string,
): { state: LineState; since: string | undefined } {
  if (!consent) return { state: 'not_asked', since: undefined }
  if (consent.withdrawn) return { state: 'taken_back', since: spokenAt(consent) }
  if (consent.answer === 'yes' && !consentHolds(consent, today))
    return { state: 'over', since: consent.until }
  return { state: consent.answer, since: consent.at }
}
