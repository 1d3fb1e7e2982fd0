/** Languages that reports are read in. `unknown`: none of the four; all were tried. */
export type Language = 'en' | 'es' | 'fr' | 'pt'

/** How a figure was said. A figure without one was said as exact. */
export type Qualifier = 'about' | 'more_than' | 'nearly' | 'at_least' | 'up_to' | 'range'

/** Where something is said: the sentence in full, and the place of the very words in the text that was given. */
export interface Source {
  sentence: string
  /** First character and the one after the last, in UTF-16 units of the given text. */
  at: [number, number]
}

/** What a text does not say, or does not say clearly, is not found. */
export interface NotFound {
  found: false
  why?:
    | 'not_said'
    /** The text has no word of trafficking or exploitation: its figures belong to something else. */
    | 'not_about_trafficking'
    /** “Dozens”, “cientos”: words that are no figure. */
    | 'only_vague'
    /** Two figures stand equally high and exclude each other. Both are among `alsoSays`. */
    | 'figures_compete'
    /** Figures are said, but of a part, of one place, of another time or of another operation. */
    | 'only_others'
    /** “Last week”, in a text that does not say when it was published. */
    | 'relative_to_unknown_day'
  sentence?: string
  at?: [number, number]
}

export type Said<T> = (Source & { found: true; value: T }) | NotFound

/** Why this figure was taken and no other. */
export type Taken = 'only_figure' | 'stands_higher' | 'more_exact' | 'sum_of_parts'

export interface FoundCount extends Source {
  found: true
  /** The figure, or the lower end of a range. */
  value: number
  /** The upper end of a range. */
  high?: number
  qualifier?: Qualifier
  /** What was counted, in the words of the text. */
  wording?: string
  /** The text gives only parts; this is their sum. */
  computed?: { parts: { value: number; wording: string }[] }
  why: Taken
}
export type Count = FoundCount | NotFound

/** Days are `2018-04-03`; `--04-03` where no year is said; `2016-06` where only the month is. */
export interface FoundDates extends Source {
  found: true
  from: string
  to: string
  /** Not said as it stands here: worked out from the day of publication. */
  resolved?: 'year_from_publication' | 'relative_to_publication'
}

export const victimWordings = [
  'potential',
  'possible',
  'presumed',
  'identified',
  'rescued',
  'safeguarded',
  'freed',
] as const
export type VictimWording = (typeof victimWordings)[number]

export const groups = ['women', 'men', 'girls', 'boys', 'children', 'minors', 'adults'] as const
/** As said: `minors` and `children` are different words and stay apart. */
export type Group = (typeof groups)[number]

export interface Coded<Code extends string = string> extends Source {
  code: Code
  words: string
}

export interface Country extends Source {
  /** ISO 3166-1, two letters. */
  code: string
  words: string
  /** `took_part`: named in a list of those that did. `mentioned`: named in some other way. */
  as: 'took_part' | 'mentioned'
  /** Named by an adjective (“Hungarian”), which says less than the name. */
  adjective?: true
}

export interface Row {
  name: Said<string>
  /** Other operations that the text names. */
  otherOperations: (Source & { value: string })[]
  dates: FoundDates | NotFound
  published: Said<string>
  countries: {
    list: Country[]
    stated: Count
    /** Absent when there is no list or no figure. */
    agrees?: boolean
  }
  officers: Count
  arrests: Count
  victims: {
    count: Count
    wording: Coded<VictimWording>[]
    split: Partial<Record<Group, FoundCount>>
    /** Codes of countries that the victims are said to come from. */
    nationalities: Country[]
  }
  /** Apart from victims: a migrant met at a border is none by that. */
  migrants: Count
  /** Apart from arrests: a suspect may be known and free. */
  suspects: Count
  charges: Count
  investigations: Count
  checks: Count
  hits: Count
  seized: (Coded & { value?: number })[]
  places: Coded[]
  exploitation: Coded[]
  modusOperandi: Coded[]
  coordination: (Source & { value: string })[]
  partners: (Source & { value: string })[]
  funder: Said<string>
}

export const countFields = [
  'officers',
  'arrests',
  'victims',
  'migrants',
  'suspects',
  'charges',
  'investigations',
  'checks',
  'hits',
  'countries',
] as const
export type CountField = (typeof countFields)[number]

/** A figure that the text says too and that was not taken. */
export interface AlsoSays extends Source {
  field: CountField
  value: number
  high?: number
  qualifier?: Qualifier
  wording?: string
  why: 'same' | 'part' | 'one_place' | 'background' | 'other_operation' | 'competes' | 'stands_lower'
}

export interface Report {
  file?: string
  language: Language | 'unknown'
  /** False: no word of trafficking or exploitation; nothing was taken from it. */
  aboutTrafficking: boolean
  row: Row
  alsoSays: AlsoSays[]
  /** The text is longer than is read; the rest was not looked at. */
  readUpTo?: number
}
