import * as z from 'zod/mini'
import {
  agencyTypes,
  coverages,
  goReasons,
  means,
  objectives,
  phaseCodes,
  readinessItems,
  siteKinds,
  trainingTopics,
} from '@libertad/domain'

/*
 * The plan of a played operation. Public facts carry their source; what is not public is an assumption and says so.
 */

const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => isDay(text)),
)
const country = z.string().check(z.regex(/^[A-Z]{2}$/))
const label = (longest: number) =>
  z
    .string()
    .check(z.minLength(1), z.maxLength(longest), z.regex(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’&()/-]*$/u))
const zone = z.string().check(z.regex(/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/))
const count = (most: number) => z.int().check(z.minimum(0), z.maximum(most))

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00.000Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}

const fact = z.strictObject({
  fact: z.string().check(z.maxLength(300)),
  source: z.optional(z.string().check(z.maxLength(300))),
  assumed: z.optional(z.string().check(z.maxLength(300))),
})

const readiness = z.strictObject({
  item: z.enum(readinessItems),
  have: z.optional(count(100_000)),
  need: z.optional(count(100_000)),
  /** Day on which it is there; before that it is waiting, or missing when nothing is there at all. */
  readyOn: z.optional(day),
  missingUntil: z.optional(day),
})

const participating = z.strictObject({
  country,
  zone,
  languages: z.array(z.string().check(z.regex(/^[a-z]{3}$/))).check(z.minLength(1), z.maxLength(12)),
  officers: count(100_000),
  teams: count(10_000),
  agency: z.strictObject({ name: label(80), type: z.enum(agencyTypes) }),
  /** A second agency of the same country, whose teams may come to the same place. */
  second: z.optional(z.strictObject({ name: label(80), type: z.enum(agencyTypes) })),
  decidesOn: day,
  decision: z.optional(z.enum(['go', 'go_without_sites', 'no_go'])),
  reasons: z.optional(z.array(z.enum(goReasons)).check(z.minLength(1), z.maxLength(10))),
  readiness: z.optional(z.array(readiness)),
})

const site = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z]{2}-[A-Z]\d{2,5}$/)),
  kind: z.enum(siteKinds),
  place: label(80),
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
  hours: z.number().check(z.minimum(0), z.maximum(400)),
  means: z.array(z.enum(means)).check(z.minLength(1), z.maxLength(5)),
  coverage: z.enum(coverages),
  /** People expected there. */
  people: count(10_000),
  day,
})

const story = z.union([
  z.strictObject({
    story: z.literal('offline_mine'),
    site: z.string(),
    days: z.number().check(z.minimum(0.1), z.maximum(30)),
  }),
  z.strictObject({ story: z.literal('passports_taken'), site: z.string(), documents: count(10_000) }),
  z.strictObject({ story: z.literal('two_devices_disagree'), site: z.string() }),
  z.strictObject({
    story: z.literal('clock_wrong'),
    site: z.string(),
    days: z.number().check(z.minimum(-60), z.maximum(60)),
  }),
])

const share = () => z.optional(z.number().check(z.minimum(0), z.maximum(1)))

/** Names as in the world's care; days are days. */
const careShares = z.strictObject({
  ...{ differs: share(), declines: share(), unanswered: share(), withdraws: share(), notes: share() },
  ...{ identified: share(), aboutToBeMoved: share(), withoutNextStep: share() },
  withdrawsWithinDays: z.optional(z.int().check(z.minimum(1), z.maximum(365))),
})

export const plan = z.strictObject({
  name: label(80),
  zone,
  firstDay: day,
  lastDay: day,
  objectives: z.array(z.enum(objectives)).check(z.minLength(1), z.maxLength(objectives.length)),
  funder: z.strictObject({
    name: label(80),
    source: z.optional(z.string()),
    assumed: z.optional(z.string()),
  }),
  cell: z.strictObject({ country, place: label(80), name: label(80) }),
  facts: z.array(fact).check(z.maxLength(200)),
  countries: z.array(participating).check(z.minLength(1), z.maxLength(250)),
  phases: z
    .array(z.strictObject({ code: z.enum(phaseCodes), starts: day, ends: day }))
    .check(z.minLength(1), z.maxLength(20)),
  trainings: z
    .array(
      z.strictObject({
        topic: z.enum(trainingTopics),
        country,
        starts: day,
        days: count(60),
        seats: count(5_000),
      }),
    )
    .check(z.maxLength(2_000)),
  sites: z.array(site).check(z.minLength(1), z.maxLength(20_000)),
  stories: z.array(story).check(z.maxLength(200)),
  play: z.strictObject({
    /** Humans who are met, the one number that only the simulator knows. */
    people: count(1_000_000),
    /** Share of them met by two agencies at one place, and in two countries. */
    metByTwoAgencies: z.number().check(z.minimum(0), z.maximum(1)),
    metInTwoCountries: z.number().check(z.minimum(0), z.maximum(1)),
    arrests: count(100_000),
    checks: count(1_000_000),
    hits: count(100_000),
    documentHits: count(100_000),
    /** Shares of what happens in care, where they are to be others than the usual ones; each is an assumption. */
    care: z.optional(z.strictObject({ shares: careShares, assumed: z.string() })),
    /** Where the people met come from; without it, countries of the Caribbean and those around. */
    nationalities: z.optional(z.array(country).check(z.minLength(1), z.maxLength(50))),
  }),
})

export type Plan = z.infer<typeof plan>
