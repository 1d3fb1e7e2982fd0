import { isAboutTrafficking } from './about.ts'
import { findCountries, type CountryMention } from './countries/find-countries.ts'
import { countriesOf } from './countries/taking-part.ts'
import { readCounts } from './counts/read-counts.ts'
import { findActionDays } from './dates/action-days.ts'
import { findDates, written, type DateMention } from './dates/find-dates.ts'
import { findPublished } from './dates/published.ts'
import { emptyRow } from './empty-row.ts'
import { findCoordination, findFunder, findPartners } from './features/coordination.ts'
import { exploitationFeatures } from './features/exploitation.ts'
import { findFeatures, laid } from './features/find-features.ts'
import { modusFeatures } from './features/modus-operandi.ts'
import { placeFeatures } from './features/places.ts'
import { findSeized } from './features/find-seized.ts'
import { detectLanguage } from './language/detect-language.ts'
import { findOperations } from './operation/operation-names.ts'
import type { AlsoSays, Language, Report, Row, Source } from './report.ts'
import { fold } from './text/fold.ts'
import { plainText, type PlainText } from './text/plain-text.ts'
import { sentencesOf, type Sentence } from './text/sentences.ts'
import { scopeOf, type ScopeContext } from './counts/scope.ts'

/**
 * A report about an operation as a row: each value with the sentence and the place it was read from, or said to be not
 * found. Text of a web page is read too. Never throws; reads the first 200,000 characters.
 */
export function readReport(text: string, file?: string): Report {
  const plain = plainText(text)
  const sentences = sentencesOf(plain.text)
  const detected = detectLanguage(plain.text)
  const about = isAboutTrafficking(fold(plain.text))
  const head = {
    ...(file !== undefined && { file }),
    language: detected,
    aboutTrafficking: about,
    ...(plain.readUpTo !== undefined && { readUpTo: plain.readUpTo }),
  }
  if (!about) return { ...head, row: emptyRow('not_about_trafficking'), alsoSays: [] }
  const tried: Language[] = detected === 'unknown' ? ['en', 'es', 'fr', 'pt'] : [detected]
  const [best] = tried
    .map((language) => read(plain, sentences, language))
    .sort((a, b) => foundIn(b.row) - foundIn(a.row))
  return { ...head, ...best! }
}

const foundIn = (row: Row) =>
  [
    row.dates,
    row.officers,
    row.arrests,
    row.victims.count,
    row.migrants,
    row.suspects,
    row.countries.stated,
  ].filter(({ found }) => found).length

function read(
  plain: PlainText,
  sentences: Sentence[],
  language: Language,
): { row: Row; alsoSays: AlsoSays[] } {
  const source = (sentence: Sentence, start: number, end: number): Source => ({
    sentence: sentence.text.replaceAll(/\s+/g, ' '),
    at: [plain.original(sentence.start + start), plain.original(sentence.start + end - 1) + 1],
  })
  const text = laid(sentences)
  const [main, ...others] = findOperations(sentences)
  const dated = new Map<Sentence, DateMention[]>()
  const datesIn = (sentence: Sentence) => {
    if (!dated.has(sentence)) dated.set(sentence, findDates(sentence.folded, language))
    return dated.get(sentence)!
  }
  const published = findPublished(sentences, datesIn)
  const named = new Map<Sentence, CountryMention[]>()
  const countries = (sentence: Sentence) => {
    if (!named.has(sentence)) named.set(sentence, findCountries(sentence.text, sentence.folded, language))
    return named.get(sentence)!
  }
  const opening = new Set(
    sentences.slice(0, 3).flatMap((sentence) => countries(sentence).map(({ code }) => code)),
  )
  const context = (year: number | undefined): ScopeContext => ({ main, others, year, opening, countries })
  const isOther = (sentence: Sentence) => {
    const scope = scopeOf(sentence, sentences[sentence.number - 1], context(undefined))
    return scope === 'other_operation' || scope === 'background'
  }
  const dates = findActionDays(sentences, datesIn, published, isOther, source)
  const year =
    dates.found && /^\d{4}/.test(dates.from) ? Number(dates.to.slice(0, 4)) : published?.mention.from.year
  const { row: counts, alsoSays } = readCounts(sentences, language, context(year), source, {
    datesIn: (sentence) => datesIn(sentence).map(({ start, end }) => [start, end]),
  })
  const { list, nationalities } = countriesOf(sentences, countries, source, isOther)
  const took = list.filter(({ as }) => as === 'took_part').length
  const stated = counts.countries
  const mention = main?.mentions[0]
  return {
    row: {
      name: mention
        ? { found: true, value: main.name, ...source(mention.sentence, mention.start, mention.end) }
        : { found: false, why: 'not_said' },
      otherOperations: others.map(({ name, mentions: [first] }) => ({
        value: name,
        ...source(first!.sentence, first!.start, first!.end),
      })),
      dates,
      published: published
        ? {
            found: true,
            value: written(withYear(published.mention.from, year)),
            ...source(published.sentence, published.mention.start, published.mention.end),
          }
        : { found: false, why: 'not_said' },
      countries: { list, stated, ...(stated.found && took > 0 && { agrees: stated.value === took }) },
      ...{ officers: counts.officers, arrests: counts.arrests },
      victims: { count: counts.victims, wording: counts.wording, split: counts.split, nationalities },
      ...{ migrants: counts.migrants, suspects: counts.suspects, charges: counts.charges },
      ...{ investigations: counts.investigations, checks: counts.checks, hits: counts.hits },
      seized: findSeized(sentences, language, source),
      places: findFeatures(text, placeFeatures, source),
      exploitation: findFeatures(text, exploitationFeatures, source),
      modusOperandi: findFeatures(text, modusFeatures, source),
      coordination: findCoordination(sentences, source),
      partners: findPartners(sentences, source),
      funder: findFunder(sentences, source),
    },
    alsoSays,
  }
}

/** A dateline often leaves the year to the reader; the action days say it. */
const withYear = <Day extends { year?: number }>(own: Day, year: number | undefined): Day =>
  own.year === undefined && year !== undefined ? { ...own, year } : own
