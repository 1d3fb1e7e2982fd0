import type { Language } from '../report.ts'
import { monthsOf } from './months.ts'

export interface Day {
  year?: number
  month: number
  /** Absent where only the month is said. */
  day?: number
}

/** A date or a range of dates in a sentence. Places are those of the sentence. */
export interface DateMention {
  from: Day
  to: Day
  isRange: boolean
  start: number
  end: number
}

const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|[oº°](?![a-z]))?`
const year = String.raw`(?:,?\s*(?:of |de |del |do )?((?:19|20)\d\d)(?!\d))?`
const to = String.raw`\s*(?:-|to|and|through|thru|until|till|al?|y|hasta|au|et|e|ate)\s*(?:el dia |el |the |le |o dia |o |ao )?`
const weekday = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) |(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?,? )?(?:the )?`

const forms = new Map<
  Language,
  { form: RegExp; read: (found: (string | undefined)[]) => [Day, Day] | undefined }[]
>()

function formsOf(language: Language) {
  const known = forms.get(language)
  if (known) return known
  const { source, numberOf } = monthsOf(language)
  const month = `(${source})`
  const of = String.raw`\s*(?:of |de |d')?`
  const given = (y: string | undefined) => (y === undefined ? {} : { year: Number(y) })
  const made = (d: string | undefined, m: string, y: string | undefined): Day => ({
    ...given(y),
    month: numberOf(m),
    ...(d !== undefined && { day: Number(d) }),
  })
  const bounded = (text: string) => new RegExp(`(?<![\\w/])${text}(?!\\d)`, 'g')
  const list = [
    // 29 September 2024 to 4 October 2024
    {
      form: bounded(day + of + month + year + to + weekday + day + of + month + year),
      read: ([d1, m1, y1, d2, m2, y2]) => [
        made(d1, m1!, y1 ?? startYear(m1!, m2!, y2)),
        made(d2, m2!, y2 ?? y1),
      ],
    },
    // 3-9 April 2018
    {
      form: bounded(day + to + weekday + day + of + month + year),
      read: ([d1, d2, m, y]) => [made(d1, m!, y), made(d2, m!, y)],
    },
    // September 29 to October 4, 2024
    {
      form: bounded(
        month + String.raw`\s*` + day + year + to + weekday + month + String.raw`\s*` + day + year,
      ),
      read: ([m1, d1, y1, m2, d2, y2]) => [
        made(d1, m1!, y1 ?? startYear(m1!, m2!, y2)),
        made(d2, m2!, y2 ?? y1),
      ],
    },
    // April 3-9, 2018
    {
      form: bounded(month + String.raw`\s*` + day + to + weekday + day + year),
      read: ([m, d1, d2, y]) => [made(d1, m!, y), made(d2, m!, y)],
    },
    { form: bounded(day + of + month + year), read: ([d, m, y]) => [made(d, m!, y), made(d, m!, y)] },
    {
      form: bounded(month + String.raw`\s*` + day + year),
      read: ([m, d, y]) => [made(d, m!, y), made(d, m!, y)],
    },
    {
      form: /(?<![\d/])((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g,
      read: ([y, m, d]) => twice({ year: Number(y), month: Number(m), day: Number(d) }),
    },
    // Day first, as outside the United States; where that cannot be, month first.
    {
      form: /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g,
      read: ([a, , b, y]) => {
        const swapped = Number(b) > 12
        return twice({
          year: Number(y),
          month: Number(swapped ? a : b),
          day: Number(swapped ? b : a),
        })
      },
    },
    {
      form: bounded(month + String.raw`,?\s*(?:of |de |del )?((?:19|20)\d\d)`),
      read: ([m, y]) => twice(made(undefined, m!, y)),
    },
  ] satisfies { form: RegExp; read: (found: (string | undefined)[]) => [Day, Day] }[]
  // A range over New Year says its year once, at the end.
  function startYear(m1: string, m2: string, y2: string | undefined) {
    return y2 === undefined ? undefined : String(Number(y2) - (numberOf(m1) > numberOf(m2) ? 1 : 0))
  }
  forms.set(language, list)
  return list
}

const twice = (own: Day): [Day, Day] => [own, own]

const possible = ({ month, day: own = 1 }: Day) => month >= 1 && month <= 12 && own >= 1 && own <= 31

/** Dates in a folded sentence, longest readings first, none overlapping. */
export function findDates(folded: string, language: Language): DateMention[] {
  if (!/\d/.test(folded) || !(monthsOf(language).anywhere.test(folded) || /\d[-/.]\d/.test(folded))) return []
  const found: DateMention[] = []
  for (const { form, read } of formsOf(language))
    for (const match of folded.matchAll(form)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && end > other.start)) continue
      const days = read(match.slice(1))
      if (!days || !days.every(possible)) continue
      const [from, until] = days
      found.push({
        from,
        to: until,
        isRange: from.day !== until.day || from.month !== until.month,
        start,
        end,
      })
    }
  return found.sort((a, b) => a.start - b.start)
}

const two = (number: number) => String(number).padStart(2, '0')

/** `2018-04-03`; `--04-03` without a year, as XML Schema writes it; `2016-06` without a day. */
export function written({ year: own, month, day: of }: Day): string {
  return `${own === undefined ? '-' : own}-${two(month)}${of === undefined ? '' : `-${two(of)}`}`
}
