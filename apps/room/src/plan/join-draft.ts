import { withOther, type OtherMistake } from '../people/check-agency.ts'
import { madeOf, type Made, type Mistakes } from '../form/made.ts'

export interface JoinDraft {
  zone: string
  /** ISO 639-3. */
  languages: readonly string[]
  /** A further language as it is being typed. */
  other: string
}

/** What is wrong with the language that was typed, if anything is. */
export function otherMistake({ languages, other }: JoinDraft): OtherMistake | undefined {
  const spoken = withOther(languages, other)
  return typeof spoken === 'string' ? spoken : undefined
}

/** The country as it joins, or what is wrong in the form. */
export function madeJoining(country: string, draft: JoinDraft): Made<keyof JoinDraft> {
  const spoken = withOther(draft.languages, draft.other)
  const mistakes: Mistakes<keyof JoinDraft> = {
    ...(draft.zone === '' ? { zone: 'needed' as const } : {}),
    ...(typeof spoken === 'string' ? { other: 'signs' as const } : {}),
  }
  return madeOf(mistakes, () => ({
    kind: 'country.joined',
    content: { country, zone: draft.zone, languages: typeof spoken === 'string' ? [] : spoken },
  }))
}
