import type { ReleaseFigures } from '@libertad/domain'
import type { Language, Plural } from '../words/words.ts'
import { pressWords } from './press-words.ts'

/**
 * A piece of a text for the press. A figure says where in the release it came from, `people.best`, and its value, so
 * that whoever shows it can lead to what it was counted from. A text of one line feed begins a new paragraph.
 */
export type PressPart = { text: string } | { figure: string; value: number }

/** A text for the press, in whole sentences, from the figures of a release and from nothing else. */
export function pressText(
  figures: ReleaseFigures,
  operation: { name: string },
  language: Language,
): PressPart[] {
  const press = pressWords[language]
  const plurals = new Intl.PluralRules(language)
  const pick = (value: number, forms: Plural) => forms[plurals.select(value)] ?? forms.other
  const { method, base } = figures.protection
  const hides = figures.tables.some(({ cells }) => cells.some(({ value }) => value === null))
  const paragraphs = [
    [pick(figures.people.best, press.people)],
    [
      pick(figures.countries, press.countries),
      pick(figures.sitesVisited, press.sites),
      pick(figures.arrests, press.arrests),
    ],
    [
      press.notFound,
      ...(hides ? [press.hidden] : []),
      ...(method === 'round' && base > 1 ? [press.rounded] : []),
      ...(method === 'noise' ? [press.noise] : []),
    ],
    [press.release],
  ]
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n')
  return parts(text, figures, operation.name)
}

function parts(text: string, figures: ReleaseFigures, operation: string): PressPart[] {
  return text
    .split(/(\{[\w.]+\}|\n)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (!piece.startsWith('{')) return { text: piece }
      const path = piece.slice(1, -1)
      return path === 'operation' ? { text: operation } : { figure: path, value: figureAt(figures, path) }
    })
}

/** The figure of a release that a path such as `people.best` names. */
function figureAt(figures: ReleaseFigures, path: string): number {
  const value = path
    .split('.')
    .reduce<unknown>((of, name) => (of as Record<string, unknown> | undefined)?.[name], figures)
  if (typeof value !== 'number') throw new TypeError(`a release has no figure ${path}`)
  return value
}
