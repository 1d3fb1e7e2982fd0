import type { Content } from '@libertad/domain'
import {
  adultQuestions,
  beginSteps,
  entryLanguage,
  observations,
  personTexts,
  type PersonLanguage,
  type UrgentNeed,
} from '@libertad/screening'
import { ageOf, proposed, type Rated } from './proposed.ts'
import type { ScreeningDraft } from './screening-draft.ts'

/** Version of the texts shown: goes up by one with each change of what an English text means. */
export const textsVersion = (language: PersonLanguage): string =>
  `${language}.${Object.values<number>(personTexts).reduce((sum, version) => sum + version, 0)}`

/** A question about an interpreter has no meaning where nobody interprets. */
export const hasInterpreter = ({ interpreting }: Pick<ScreeningDraft, 'interpreting'>): boolean =>
  interpreting === 'in_person' || interpreting === 'by_phone'

/** The steps before the first question that apply to this conversation. */
export const stepsOf = (draft: Pick<ScreeningDraft, 'interpreting'>) =>
  beginSteps.filter(({ code }) => code !== 'interpreter_accepted' || hasInterpreter(draft))

/**
 * The entry that a conversation becomes, whole or stopped. A question left untouched is `not_asked`; of what was seen
 * only what was there is named, since not seeing it means nothing.
 */
export function screenedContent(
  draft: ScreeningDraft,
  person: Rated,
  stopped: boolean,
): Content<'person_met.screened'> {
  const { language, interpreting, begin, agrees, answers, seen, kind, begunAt } = draft
  const spoken = language ?? 'en'
  return {
    at: new Date(begunAt).toISOString(),
    ...{ language: entryLanguage(spoken), interpreting: interpreting ?? 'missing' },
    texts: textsVersion(spoken),
    begin: [
      ...stepsOf(draft).map(({ code }) => ({
        question: code,
        answer: begin[code] ?? ('not_asked' as const),
      })),
      { question: 'agrees_to_interview', answer: agrees === 'yes' || agrees === 'no' ? agrees : 'not_asked' },
    ],
    said: adultQuestions.map(({ code }) => ({ question: code, answer: answers[code] ?? 'not_asked' })),
    seen: observations
      .filter(({ code }) => seen.includes(code))
      .map(({ code }) => ({ question: code, answer: 'yes' })),
    stopped,
    ...proposed({ kind, age: ageOf(person), country: person.country, answers, seen }),
  }
}

const needCodes: Record<UrgentNeed, Content<'person_met.needs_recorded'>['needs']> = {
  doctor: ['medical'],
  water_food: ['water', 'food'],
  safe_place: ['safety'],
  sleep: ['rest'],
  call_home: ['contact_family'],
  nothing: [],
}

/** What she pointed at, beside what was known before: no need is forgotten because it was not named again. */
export function needsContent(
  pointedAt: readonly UrgentNeed[],
  before: Content<'person_met.needs_recorded'>,
): Content<'person_met.needs_recorded'> {
  const needs = [...new Set([...before.needs, ...pointedAt.flatMap((need) => needCodes[need])])]
  return { needs, met: before.met }
}
