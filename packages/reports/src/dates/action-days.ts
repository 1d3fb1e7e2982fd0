import type { FoundDates, NotFound } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import { written, type DateMention, type Day } from './find-dates.ts'
import type { Published } from './published.ts'
import { relativeDays } from './relative-days.ts'

const cue =
  /\b(?:took place|taken place|carried out|conducted|was held|were held|ran from|ran between|running from|between|from|during|over|action days?|action week|began|started|launched|staged|operation|exercise|raids?|se llev[oa]\w* a cabo|llevad[oa]s? a cabo|tuvo lugar|realiz\w+|desarroll\w+|ejecut\w+|entre|operativo|operacion|jornadas|s'est (?:deroule|tenu)e?|se sont deroule\w*|menee?s?|conduite?|a eu lieu|ont eu lieu|operation|du|ocorreu|aconteceu|deflagr\w+|cumpri\w+|operacao|acao|fase)\b/g
const elsewhere =
  /\b(?:announced|said on|born|until|since|investigation (?:began|started|was opened)|world day|dia mundial|journee mondiale|dia internacional|international day|nacid[oa]|convention|adopted|ratified|law of|investigacion (?:comenzo|se inicio|empezo)|enquete (?:a debute|ouverte)|investigacao (?:comecou|teve inicio)|training|capacitacion|formation prealable|treinamento|will be held|next|prochain|proxim[oa]|deadline|trial|sentenced|copyright)\b/

const begun =
  /\b(?:began|begun|started|launched|since|iniciad[oa]s?|iniciaram|iniciou|inicio|comenz\w+|empez\w+|comec\w+|lancee?s?|debut\w*|commenc\w+|desde|depuis|entamee?)(?: [a-z]+){0,2} $/

const daysOf = ({ day = 1, month, year = 2000 }: Day) => Date.UTC(year, month - 1, day) / 86_400_000

/**
 * The days of action: ranges before single days, days before months, and only what the words around make the
 * operation's. `isOther`: sentences that are of another operation or time.
 */
export function findActionDays(
  sentences: Sentence[],
  datesIn: (sentence: Sentence) => DateMention[],
  published: Published | undefined,
  isOther: (sentence: Sentence) => boolean,
  source: (sentence: Sentence, start: number, end: number) => { sentence: string; at: [number, number] },
): FoundDates | NotFound {
  const candidates = sentences.flatMap((sentence) =>
    datesIn(sentence)
      .filter(
        ({ start }) => !(published && published.sentence === sentence && published.mention.start === start),
      )
      .map((mention) => ({ sentence, mention, score: score(sentence, mention, isOther(sentence)) })),
  )
  const best = candidates
    .filter((candidate) => candidate.score >= 3.5)
    .sort((a, b) => b.score - a.score || a.sentence.number - b.sentence.number)[0]
  if (!best) return relativeDays(sentences, published, isOther, source)
  const { mention, sentence } = best
  const { from, to, worked } = withYear(mention, published?.mention.from, candidates)
  return {
    found: true,
    from: written(from),
    to: written(to),
    ...(worked && { resolved: 'year_from_publication' as const }),
    ...source(sentence, mention.start, mention.end),
  }
}

function score({ folded, number, kind }: Sentence, mention: DateMention, isOther: boolean): number {
  const { start, end, isRange, from, to } = mention
  const near = folded.slice(Math.max(0, start - 90), start) + ' | ' + folded.slice(end, end + 70)
  const cues = new Set(near.match(cue) ?? [])
  let points = isRange
    ? 4
    : from.day === undefined
      ? /\b(?:in|en|em|during|durante|no|au)(?: [a-z]+ (?:de|of))? $/.test(folded.slice(0, start))
        ? 1.5
        : 0
      : 1
  if (isRange && Math.abs(daysOf(to) - daysOf(from)) > 70) points -= 3
  points += Math.min(3, cues.size * 1.5)
  if (number < 6) points += 1
  if (kind === 'headline') points += 0.5
  if (elsewhere.test(near)) points -= 4
  // A day on which it began is not the days that it took.
  if (!isRange && begun.test(folded.slice(0, start))) points -= 4
  if (isOther) points -= 8
  return points
}

/** A year that is not said is that of publication, or the one before where the day would lie after it. */
function withYear(
  { from, to }: DateMention,
  published: Day | undefined,
  others: { mention: DateMention; score: number }[],
): { from: Day; to: Day; worked: boolean } {
  if (from.year !== undefined || to.year !== undefined) return { from, to, worked: false }
  const same = others.find(
    ({ mention, score: own }) =>
      own >= 2 &&
      mention.from.year !== undefined &&
      mention.from.month === from.month &&
      mention.from.day === from.day,
  )
  const year =
    same?.mention.from.year ??
    (published?.year === undefined
      ? undefined
      : published.year - (daysOf({ ...to, year: published.year }) > daysOf(published) ? 1 : 0))
  if (year === undefined) return { from, to, worked: false }
  const first = from.month > to.month ? year - 1 : year
  return { from: { ...from, year: first }, to: { ...to, year }, worked: same === undefined }
}
