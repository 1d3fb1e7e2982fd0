import { objectives, trainingTopics } from '@libertad/domain'
import { random, type Random } from '../random.ts'
import { shares } from '../shares.ts'
import { generateCountries } from './generate-countries.ts'
import { dayAfter } from './days.ts'
import { generateSites } from './generate-sites.ts'
import type { Plan } from './plan.ts'
import { inhabited, region } from './region.ts'

export interface PlanSize {
  /** Countries and territories that take part. */
  countries: number
  /** Officers who go out, all countries together. */
  officers: number
  seed: string | number
}

/** Most officers of a generated plan: more than any operation had, and still played in minutes. */
export const mostOfficers = 50_000

/**
 * A whole plan of a given size, the same for the same size and seed: neighbouring countries, made-up agencies and
 * places derived from the seats of the countries. Everything in it is an assumption and says so. The proportions of
 * people, arrests and checks to officers are those of the demonstration, Operation Libertad of April 2018.
 * A size that makes no operation is answered with what is wrong and what would be right.
 */
export function generatePlan(size: PlanSize): { plan: Plan } | { wrong: string; right: string } {
  const { countries, officers } = size
  if (!Number.isInteger(countries) || countries < 1 || countries > inhabited.length)
    return {
      wrong: 'that many countries cannot take part',
      right: `a whole number from 1 to ${inhabited.length}`,
    }
  if (!Number.isInteger(officers) || officers < countries || officers > mostOfficers)
    return {
      wrong: 'that many officers cannot take part',
      right: `a whole number from ${countries}, one for each country, to ${mostOfficers}`,
    }
  return { plan: planOf(size, random(size.seed).fork('plan')) }
}

function planOf({ countries, officers, seed }: PlanSize, drawn: Random): Plan {
  const places = region(countries, drawn.fork('region'))
  const firstDay = dayAfter('2024-03-04', 7 * drawn.int(0, 30))
  const lastDay = dayAfter(firstDay, 6)
  const eve = dayAfter(firstDay, -1)
  const taking = generateCountries(places, officers, firstDay, drawn.fork('countries'))
  const sites = generateSites(places, taking, firstDay, drawn.fork('sites'))
  const assumed = `made up by the program from the seed ${String(seed).slice(0, 60)}`
  const [seat] = places
  return {
    ...{ name: `Exercise of ${countries} countries`, zone: seat!.zone, firstDay, lastDay },
    objectives: [...objectives],
    funder: { name: 'Funder of the exercise', assumed },
    cell: { country: seat!.country, place: 'Seat of the cell', name: 'Coordinating unit' },
    facts: [{ fact: 'Countries, agencies, officers, places, days and all figures', assumed }],
    countries: taking,
    phases: [
      { code: 'partnership', starts: dayAfter(firstDay, -800), ends: dayAfter(firstDay, -500) },
      { code: 'training', starts: dayAfter(firstDay, -600), ends: dayAfter(firstDay, -60) },
      { code: 'intelligence', starts: dayAfter(firstDay, -330), ends: eve },
      { code: 'care', starts: dayAfter(firstDay, -180), ends: eve },
      { code: 'action', starts: firstDay, ends: lastDay },
      { code: 'review', starts: dayAfter(lastDay, 1), ends: dayAfter(lastDay, 80) },
    ],
    trainings: generateTrainings(taking, firstDay, drawn.fork('trainings')),
    sites,
    stories: storiesOf(taking, sites),
    play: figuresOf(officers, places),
  }
}

function generateTrainings(taking: Plan['countries'], firstDay: string, drawn: Random): Plan['trainings'] {
  const officers = taking.reduce((sum, one) => sum + one.officers, 0)
  const courses = Math.min(40, 2 + Math.ceil(taking.length / 3))
  return shares(
    officers,
    Array.from({ length: courses }, () => 1),
  ).map((seats, i) => ({
    ...{ topic: trainingTopics[i % trainingTopics.length]!, country: drawn.pick(taking).country },
    ...{
      starts: dayAfter(firstDay, -drawn.int(70, 500)),
      days: drawn.int(2, 5),
      seats: Math.min(5_000, seats),
    },
  }))
}

/** The four stories of the demonstration, each where a place and a team of two are there for it. */
function storiesOf(taking: Plan['countries'], sites: Plan['sites']): Plan['stories'] {
  const pairs = new Set(taking.filter(({ officers }) => officers > 1).map(({ country }) => country))
  const first = (fits: (site: Plan['sites'][number]) => boolean) => sites.find(fits)?.code
  const remote = first(({ coverage }) => coverage === 'none')
  const factory = first(({ kind }) => kind === 'factory')
  const club = first(({ kind, code }) => kind === 'nightclub' && pairs.has(code.slice(0, 2)))
  const market = first(({ kind }) => kind === 'market')
  return [
    ...(remote ? [{ story: 'offline_mine' as const, site: remote, days: 2 }] : []),
    ...(factory ? [{ story: 'passports_taken' as const, site: factory, documents: 12 }] : []),
    ...(club ? [{ story: 'two_devices_disagree' as const, site: club }] : []),
    ...(market ? [{ story: 'clock_wrong' as const, site: market, days: 3 }] : []),
  ]
}

function figuresOf(officers: number, places: readonly { country: string }[]): Plan['play'] {
  const of512 = (figure: number) => Math.round((officers * figure) / 512)
  const hits = of512(30)
  return {
    ...{ people: Math.max(2, of512(348)), metByTwoAgencies: 0.09, metInTwoCountries: 0.02 },
    ...{ arrests: Math.max(1, of512(22)), checks: Math.max(4, of512(640)) },
    ...{ hits, documentHits: Math.min(hits, of512(25)) },
    nationalities: places.slice(0, 12).map(({ country }) => country),
  }
}
