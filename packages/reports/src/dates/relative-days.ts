import type { FoundDates, NotFound } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import { written, type Day } from './find-dates.ts'
import type { Published } from './published.ts'

const acts =
  /\b(?:operation|raid(?:s|ed)?|rescued|arrested|operacion|operativo|detenid|detuv|rescat|liber|operacao|presos|resgat|deflagr|prend|arrete|interpell|secour)/
const forms: [RegExp, (published: number, own: RegExpExecArray) => [number, number] | undefined][] = [
  [/\b(?:last week|la semana pasada|la semaine derniere|n?a? ?semana passada)\b/, (day) => week(day - 7)],
  [/\b(?:earlier this week|this week|esta semana|cette semaine|nesta semana)\b/, (day) => week(day)],
  [/\b(?:yesterday|ayer|hier|ontem)\b/, (day) => [day - 1, day - 1]],
  // “Nesta terça-feira (15)”: a day of the month, at or shortly before publication.
  [
    /\b(?:\w+-feira|sabado|domingo|lunes|martes|miercoles|jueves|viernes)[, ]+\(?(\d{1,2})(?:\)|\b(?!\s*(?:de|h|:)))/,
    (day, own) => {
      for (let before = 0; before < 28; before++)
        if (new Date((day - before) * 86_400_000).getUTCDate() === Number(own[1]))
          return [day - before, day - before]
      return undefined
    },
  ],
]

/** “Last week”, “ayer”: days only where the text says when it was published. */
export function relativeDays(
  sentences: Sentence[],
  published: Published | undefined,
  isOther: (sentence: Sentence) => boolean,
  source: (sentence: Sentence, start: number, end: number) => { sentence: string; at: [number, number] },
): FoundDates | NotFound {
  for (const sentence of sentences.slice(0, 20)) {
    if (isOther(sentence) || !acts.test(sentence.folded)) continue
    for (const [form, days] of forms) {
      const own = form.exec(sentence.folded)
      if (!own) continue
      const at = source(sentence, own.index, own.index + own[0].length)
      const day = published?.mention.from
      const known = day?.year !== undefined && day.day !== undefined
      if (!known) return { found: false, why: 'relative_to_unknown_day', ...at }
      const range = days(Date.UTC(day.year!, day.month - 1, day.day) / 86_400_000, own)
      if (!range) continue
      const [from, to] = range.map((number) => written(dayOf(number)))
      return { found: true, from: from!, to: to!, resolved: 'relative_to_publication', ...at }
    }
  }
  return { found: false, why: 'not_said' }
}

/** From Monday to Sunday. 1 January 1970 was a Thursday. */
function week(day: number): [number, number] {
  const monday = day - ((((day + 3) % 7) + 7) % 7)
  return [monday, monday + 6]
}

function dayOf(number: number): Day {
  const date = new Date(number * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
