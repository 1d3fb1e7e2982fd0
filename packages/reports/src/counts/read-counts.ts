import {
  countFields,
  groups,
  type AlsoSays,
  type Coded,
  type Count,
  type CountField,
  type FoundCount,
  type Group,
  type Language,
  type Source,
  type VictimWording,
} from '../report.ts'
import type { Sentence } from '../text/sentences.ts'
import { choose, found, scoreOf, type Scored } from './choose.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { hasTotalCue, scopeOf, type Scope, type ScopeContext } from './scope.ts'

type SourceOf = (sentence: Sentence, start: number, end: number) => Source

export interface Counts {
  row: Record<CountField, Count> & {
    wording: Coded<VictimWording>[]
    split: Partial<Record<Group, FoundCount>>
  }
  alsoSays: AlsoSays[]
}

/** All counts of a text: each field's figure, and what the text says too. */
export function readCounts(
  sentences: Sentence[],
  language: Language,
  context: ScopeContext,
  sourceOf: SourceOf,
  { datesIn }: { datesIn: (sentence: Sentence) => [number, number][] },
): Counts {
  const source = (figure: Figure) => sourceOf(figure.sentence, figure.start, figure.end)
  const scored: Scored[] = []
  let before: Figure[] = []
  let body = 0
  let last: { scope: Scope; paragraph: number } = { scope: 'main', paragraph: -1 }
  for (const sentence of sentences) {
    const names = [context.main, ...context.others].flatMap((operation) =>
      (operation?.mentions ?? []).filter((mention) => mention.sentence === sentence),
    )
    const taken: [number, number][] = [
      ...datesIn(sentence),
      ...names.map(({ start, end }): [number, number] => [start, end]),
    ]
    const figures = findFigures(sentence, language, taken, before)
    const isNamed = context.main?.mentions.some((mention) => mention.sentence === sentence) ?? false
    const said = scopeOf(sentence, sentences[sentence.number - 1], context)
    // What was begun about one place goes on to the end of its paragraph.
    const goesOn =
      said === 'main' &&
      last.scope === 'one_place' &&
      last.paragraph === sentence.paragraph &&
      !isNamed &&
      !hasTotalCue(sentence.folded)
    const scope = goesOn ? 'one_place' : said
    last = { scope, paragraph: sentence.paragraph }
    for (const figure of figures) {
      // Millions of victims are the world's.
      const own = figure.value >= 1e6 && ['victims', 'arrests'].includes(figure.field) ? 'background' : scope
      scored.push({ ...figure, scope: own, score: scoreOf(figure, own, isNamed, body) })
    }
    before = figures
    if (sentence.kind === 'sentence' || (sentence.kind === 'item' && figures.length > 0)) body++
  }
  const hasWhole = scored.some(
    ({ field, scope, part }) => ['victims', 'arrests'].includes(field) && scope === 'main' && !part,
  )
  const alsoSays: AlsoSays[] = []
  const row: Partial<Record<CountField, Count>> = {}
  let victims: Scored | undefined
  for (const field of countFields) {
    const { count, taken, also } = choose(field, scored, hasWhole, source)
    row[field] = count
    if (field === 'victims') victims = taken
    for (const figure of also)
      alsoSays.push({
        ...{ field, value: figure.value },
        ...(figure.high !== undefined && { high: figure.high }),
        ...(figure.qualifier && { qualifier: figure.qualifier }),
        ...(figure.words !== '' && { wording: figure.words }),
        ...{ why: figure.why, ...source(figure) },
      })
  }
  alsoSays.sort((a, b) => a.at[0] - b.at[0])
  return {
    row: {
      ...(row as Record<CountField, Count>),
      wording: wordings(scored, victims, source),
      split: split(scored, victims, source),
    },
    alsoSays,
  }
}

/** Words by which the figure taken is said, there and wherever else it is said. */
function wordings(
  scored: Scored[],
  victims: Scored | undefined,
  source: (figure: Figure) => Source,
): Coded<VictimWording>[] {
  const own = scored.filter(
    (figure) =>
      figure.field === 'victims' &&
      !figure.part &&
      figure.scope === 'main' &&
      (victims === undefined || figure.value === victims.value || figure === victims),
  )
  const list = new Map<VictimWording, Coded<VictimWording>>()
  for (const figure of victims ? [victims, ...own] : own)
    for (const code of figure.wording)
      if (!list.has(code)) list.set(code, { code, words: figure.words, ...source(figure) })
  return [...list.values()]
}

/** Women, men, children …: parts of the total, of this operation and of no single place. The largest said counts. */
function split(
  scored: Scored[],
  victims: Scored | undefined,
  source: (figure: Figure) => Source,
): Partial<Record<Group, FoundCount>> {
  const list: Partial<Record<Group, FoundCount>> = {}
  for (const group of groups) {
    const own = scored
      .filter(
        (figure) => figure.field === 'victims' && figure.group === group && !figure.parts && !figure.vague,
      )
      .filter(({ scope, sentence }) => scope === 'main' || sentence === victims?.sentence)
      .filter(({ value }) => victims === undefined || value <= victims.value)
      .sort((a, b) => b.score - a.score || b.value - a.value)[0]
    if (own) list[group] = found(own, 'only_figure', source)
  }
  return list
}
