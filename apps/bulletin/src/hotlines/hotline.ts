export const hotlineNotes = ['women', 'crisis', 'general_emergency', 'crime_stoppers'] as const

/**
 * Where somebody in a country can call for help, with what is doubtful about it. A country without a number stands
 * here too: that none was found is said.
 */
export interface Hotline {
  /** ISO 3166-1 alpha-2. */
  country: string
  numbers: {
    /** As it is read aloud. */
    number: string
    /** As it is dialled, where one number is meant. */
    dial?: string
    /** ISO 639-3; missing: as the line. */
    languages?: string[]
    notes?: (typeof hotlineNotes)[number][]
  }[]
  /** ISO 639-3, as the source says. */
  languages: string[]
  allDay: boolean
  /** Who says so. */
  source: string | null
  /** Day or year of the source; null where it has none. */
  sourceDate: string | null
  /** Day on which the source was read. */
  seenOn: string
  /** Day on which the national bureau of the country confirmed it; null: nobody has. */
  confirmedOn: string | null
}

/** How far a line may be trusted: by its confirmation, else by the age of its source. */
export type Trust = 'none' | 'too_old' | 'old' | 'ageing' | 'fresh'

const year = 365.25 * 24 * 60 * 60 * 1_000

/** Years after which the only source of a number is not enough to show it, and after which it is old, and ageing. */
const limits = { notShown: 10, old: 3, ageing: 1 }

/**
 * Judges a line on a day. A year alone counts from its first day: rather too old than too young. A source without a
 * date is old. What was confirmed is shown whatever its source, and ages from the day of its confirmation.
 */
export function trustIn({ numbers, sourceDate, confirmedOn }: Hotline, today: string): Trust {
  if (numbers.length === 0) return 'none'
  const since = confirmedOn ?? sourceDate
  if (since === null) return 'old'
  const years = (Date.parse(today) - Date.parse(since)) / year
  if (years > limits.notShown && confirmedOn === null) return 'too_old'
  return years > limits.old ? 'old' : years > limits.ageing ? 'ageing' : 'fresh'
}

/** Whether a page with these lines is a draft: a number on it was confirmed by nobody. */
export const isDraft = (hotlines: readonly Hotline[], today: string): boolean =>
  hotlines.some((line) => line.confirmedOn === null && !['none', 'too_old'].includes(trustIn(line, today)))
