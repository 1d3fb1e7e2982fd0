import { label, siteKinds, type HandlingCode, type SiteKind } from '@libertad/domain'
import type { SiteProposal } from '@libertad/interchange'
import type { CountryView, SiteLine } from '../../model/view-model.ts'
import { nextSiteCode } from '../../sites/steps/site-code.ts'
import type { SiteItem } from '../read/understood.ts'

/** What a person says for all places of a file. */
export interface SiteChoices {
  /** For places of which the file says none. */
  kind: SiteKind | ''
  country: string
  handling: HandlingCode | ''
  /** Whether names in the file are written as names of places, which whoever reads a site reads, or are sealed. */
  names: 'open' | 'sealed' | ''
}

/** Why a place cannot be reported as it stands. */
export type SiteLack = 'country' | 'country_not_yours' | 'name_signs'

export interface PlannedSite {
  item: SiteItem
  kind: SiteKind
  country: string
  zone: string
  code: string
  placeName: string
  /** Known already: the site that this place is. */
  known: string | undefined
  lack: SiteLack | undefined
  /** Free text that is sealed beside it, if the vault is open. */
  prose: string
}

const near = (one: number, other: number) => Math.abs(one - other) < 0.00001

/** The site that a place already is: by its code, else by the very same position and kind, else by its name. */
function knownSite(site: SiteProposal, placeName: string, known: readonly SiteLine[]): SiteLine | undefined {
  const { code, position, kind, country } = site
  return known.find((one) => {
    if (code !== undefined && one.code === code) return true
    if (position && one.position)
      return (
        near(position.latitude, one.position.latitude) &&
        near(position.longitude, one.position.longitude) &&
        (kind === undefined || kind === one.kind)
      )
    return !position && !one.position && placeName === one.placeName && country === one.country
  })
}

/** A place's name as the journal takes it: one short line of letters, figures and a few marks. */
const asLabel = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

/** Each place of a file as it would be reported. Codes that the file does not give follow the highest known. */
export function planSites(
  items: readonly SiteItem[],
  choices: SiteChoices,
  { countries, sites }: { countries: readonly CountryView[]; sites: readonly SiteLine[] },
): PlannedSite[] {
  const codes = sites.map(({ code }) => code)
  return items.map((item) => {
    const { site } = item
    const kind = site.kind ?? (choices.kind || 'other')
    const country = site.country ?? choices.country
    const joined = countries.find((one) => one.country === country)
    const name = asLabel(site.toBeSealed.name ?? '')
    const open = choices.names === 'open' && name !== ''
    const known = knownSite(site, open ? name : '', sites)
    const isFree = site.code !== undefined && !codes.includes(site.code)
    const code = known?.code ?? (isFree ? site.code! : joined ? nextSiteCode(country, kind, codes) : '')
    if (!known && code !== '') codes.push(code)
    const placeName = open ? name : (known?.placeName ?? code)
    const lack: SiteLack | undefined = known
      ? undefined
      : country === ''
        ? 'country'
        : !joined
          ? 'country_not_yours'
          : open && !label().safeParse(name).success
            ? 'name_signs'
            : undefined
    return {
      ...{ item, kind, country, zone: joined?.zone ?? '', code, placeName, known: known?.id, lack },
      prose: proseOfPlace(site, open),
    }
  })
}

/** Kinds by which a place may be reported. */
export const kindsOfSites = siteKinds

/** What is said of a place in free text, a line each. */
function proseOfPlace({ toBeSealed, kept, folders }: SiteProposal, nameIsOpen: boolean): string {
  const { name, description } = toBeSealed
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  return [
    ...(name !== undefined && !nameIsOpen ? [name] : []),
    ...(description === undefined ? [] : [description]),
    ...folders,
    ...Object.entries(kept).map(([key, value]) => `${key}: ${text(value)}`),
  ].join('\n')
}
