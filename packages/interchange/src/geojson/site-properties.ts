import { country, coverages, means, siteCode, siteKinds, zone } from '@libertad/domain'
import type { ProblemList } from '../xml/problem-list.ts'
import type { SiteProposal } from './site-proposal.ts'

type Coded = Pick<
  SiteProposal,
  'kind' | 'country' | 'zone' | 'code' | 'hoursToReach' | 'means' | 'coverage' | 'toBeSealed' | 'kept'
> & { precisionMetres?: number }

/** Other words for the same kind of place, as lists of sites in English, Spanish, Portuguese, French and Dutch have them. */
const kindWords: Record<(typeof siteKinds)[number], string[]> = {
  mine: ['mining', 'mining camp', 'gold mine', 'mina', 'garimpo', 'mijn'],
  nightclub: ['night club', 'club', 'bar', 'brothel', 'boate', 'discoteca', 'club nocturno', 'nachtclub'],
  factory: ['plant', 'workshop', 'fabrica', 'usine', 'fabriek'],
  market: ['open air market', 'mercado', 'marche', 'markt'],
  farm: ['plantation', 'estate', 'finca', 'fazenda', 'granja', 'ferme', 'boerderij'],
  dwelling: ['house', 'apartment', 'flat', 'casa', 'vivienda', 'maison', 'woning'],
  vessel: ['boat', 'ship', 'barco', 'buque', 'navio', 'bateau', 'schip'],
  other: [],
}
const meansWords: Record<(typeof means)[number], string[]> = {
  road: ['car', 'vehicle', '4x4', 'truck', 'carretera', 'estrada', 'route', 'weg'],
  boat: ['river', 'sea', 'canoe', 'barco', 'lancha', 'bateau', 'boot'],
  air: ['plane', 'airplane', 'aircraft', 'helicopter', 'avion', 'aviao', 'vliegtuig'],
  foot: ['walk', 'walking', 'on foot', 'a pie', 'a pe', 'pied', 'te voet'],
  animal: ['horse', 'mule', 'donkey', 'caballo', 'cavalo', 'cheval'],
}
const coverageWords: Record<(typeof coverages)[number], string[]> = {
  none: ['no', 'no coverage', 'no signal', 'ninguna', 'nenhuma', 'aucune', 'geen'],
  patchy: ['weak', 'poor', 'partial', 'intermittent'],
  good: ['full', 'yes', 'strong', 'buena', 'boa', 'bonne', 'goed'],
  satellite_only: ['satellite', 'satelite', 'satelliet', 'sat phone'],
  unknown: ['not known', 'desconocida', 'desconhecida', 'inconnue', 'onbekend'],
}

const nameKeys = ['name', 'title', 'label', 'placename', 'sitename', 'nombre', 'nome', 'nom', 'naam']
const descriptionKeys = [
  'description',
  'desc',
  'notes',
  'note',
  'comment',
  'comments',
  'remarks',
  'popupcontent',
]
const kindKeys = ['kind', 'sitekind', 'type', 'sitetype', 'category', 'tipo', 'soort']
const hoursKeys = ['hourstoreach', 'remoteness', 'traveltime', 'travelhours', 'hours']
const meansKeys = ['means', 'meansoftravel', 'access', 'transport', 'by']
const coverageKeys = ['coverage', 'network', 'phonecoverage', 'signal', 'telephone']
const countryKeys = ['country', 'countrycode', 'isoa2', 'iso2', 'iso', 'pais']
const zoneKeys = ['zone', 'timezone', 'tz']
const codeKeys = ['code', 'sitecode']
const precisionKeys = ['precisionmetres', 'precision', 'accuracy', 'accuracym']

/** What properties of a feature say in the field's codes. What is not recognised is kept as it is. */
export function codedProperties(given: Record<string, unknown>, problems: ProblemList, path: string): Coded {
  const coded: Coded = { toBeSealed: {}, kept: {} }
  for (const [key, value] of Object.entries(given)) {
    if (!take(coded, key.toLowerCase().replace(/[^a-z0-9]/g, ''), value)) keep(coded.kept, key, value)
    else if (looksTooFar(coded)) {
      delete coded.hoursToReach
      keep(coded.kept, key, value)
      problems.note(
        'site.hours',
        { path: `${path}.${key}` },
        'Hours to reach are from 0 to 400; kept, not used.',
      )
    }
  }
  return coded
}

/** Sets a key as data, whatever it is called: `__proto__` is a name like any other in a file of others. */
export function keep(into: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(into, key, { value, enumerable: true, configurable: true, writable: true })
}

function take(coded: Coded, key: string, value: unknown): boolean {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
  if (nameKeys.includes(key) && text && coded.toBeSealed.name === undefined) {
    coded.toBeSealed.name = text
    return true
  }
  if (descriptionKeys.includes(key) && text && coded.toBeSealed.description === undefined) {
    coded.toBeSealed.description = text
    return true
  }
  if (kindKeys.includes(key)) return set(coded, 'kind', wordOf(text, siteKinds, kindWords))
  if (coverageKeys.includes(key)) return set(coded, 'coverage', wordOf(text, coverages, coverageWords))
  if (meansKeys.includes(key)) return set(coded, 'means', meansOf(value))
  if (countryKeys.includes(key)) return set(coded, 'country', country().safeParse(text).data)
  if (zoneKeys.includes(key) && text.includes('/')) return set(coded, 'zone', zone().safeParse(text).data)
  if (codeKeys.includes(key)) return set(coded, 'code', siteCode().safeParse(text).data)
  if (hoursKeys.includes(key)) return set(coded, 'hoursToReach', numberOf(text))
  if (precisionKeys.includes(key)) return set(coded, 'precisionMetres', metresOf(text))
  return false
}

function set<Key extends keyof Coded>(coded: Coded, key: Key, value: Coded[Key] | undefined): boolean {
  if (value === undefined || coded[key] !== undefined) return false
  coded[key] = value
  return true
}

function looksTooFar({ hoursToReach }: Coded): boolean {
  return hoursToReach !== undefined && (hoursToReach < 0 || hoursToReach > 400)
}

function plain(text: string): string {
  const withoutAccents = text.normalize('NFD').replace(/\p{M}/gu, '')
  return withoutAccents
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}

function wordOf<Code extends string>(
  text: string,
  codes: readonly Code[],
  words: Record<Code, string[]>,
): Code | undefined {
  const said = plain(text)
  return codes.find((code) => plain(code) === said || words[code].includes(said))
}

function meansOf(value: unknown): (typeof means)[number][] | undefined {
  const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;/|+]/) : []
  const found = parts.map((part) => (typeof part === 'string' ? wordOf(part, means, meansWords) : undefined))
  if (found.length === 0 || found.includes(undefined)) return undefined
  return [...new Set(found as (typeof means)[number][])]
}

function numberOf(text: string): number | undefined {
  const found = /^(-?\d+(?:\.\d+)?)\s*(?:h|hours?|horas?|heures?|uur)?$/i.exec(text)
  return found ? Number(found[1]) : undefined
}

function metresOf(text: string): number | undefined {
  const found = /^(\d+(?:\.\d+)?)\s*(?:m|metres?|meters?)?$/i.exec(text)
  const metres = found ? Math.ceil(Number(found[1])) : 0
  return metres >= 1 && metres <= 500_000 ? metres : undefined
}
