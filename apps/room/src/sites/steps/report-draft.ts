import type { HandlingCode, Role } from '@libertad/domain'
import type { Me } from '../../model/room-port.ts'
import type { CountryView } from '../../model/view-model.ts'
import { madeOf, type Made, type Mistakes } from '../../form/made.ts'
import { emptyPlace, readPlace, type PlaceDraft } from './place-draft.ts'
import { codeMistake, nextSiteCode } from './site-code.ts'

export interface ReportDraft extends PlaceDraft {
  country: string
  /** As typed; empty while the next free one is meant. */
  code: string
  handling: HandlingCode | ''
}

export function emptyReport(countries: readonly CountryView[]): ReportDraft {
  const country = countries.length === 1 ? countries[0]!.country : ''
  return { ...emptyPlace, country, code: '', handling: '' }
}

/** Countries of which the reader reports sites: the coordinator of all that take part, everybody else of the own. */
export function reportCountries(
  me: Pick<Me, 'roles' | 'country'> | undefined,
  countries: readonly CountryView[],
): readonly CountryView[] {
  return me?.roles.includes('coordinator')
    ? countries
    : countries.filter(({ country }) => country === me?.country)
}

/** Who may be let read what the reader opens: circles that the reader is in. */
export function handlingChoices(roles: readonly Role[]): HandlingCode[] {
  const inCell = roles.includes('coordinator') || roles.includes('analyst')
  return ['own_agency', 'participants', ...(inCell ? (['coordinating_cell'] as const) : [])]
}

/** The code that is meant: the one typed, else the next free one, once country and kind are known. */
export function codeOf({ code, country, kind }: ReportDraft, codes: readonly string[]): string {
  const typed = code.trim().toUpperCase()
  if (typed !== '' || kind === '' || country === '') return typed
  return nextSiteCode(country, kind, codes)
}

/** The site as it is reported, or what is wrong in the form. `codes` are those of the sites that the reader knows. */
export function madeReport(
  draft: ReportDraft,
  countries: readonly CountryView[],
  codes: readonly string[],
): Made<keyof ReportDraft> {
  const { country, handling } = draft
  const zone = countries.find((one) => one.country === country)?.zone
  const { place, mistakes: inPlace } = readPlace(draft)
  const code = codeOf(draft, codes)
  const mistakes: Mistakes<keyof ReportDraft> = { ...inPlace }
  if (zone === undefined) mistakes.country = 'needed'
  // Without country and kind there is no code to judge yet.
  const wrong = country === '' || draft.kind === '' ? undefined : codeMistake(code, codes)
  if (wrong) mistakes.code = wrong
  if (handling === '') mistakes.handling = 'needed'
  return madeOf(mistakes, () => ({
    kind: 'site.reported',
    content: { ...place, ...{ country, code, zone: zone ?? '' }, handling: handling as HandlingCode },
  }))
}
