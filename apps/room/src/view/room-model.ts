import type { Entry } from '@libertad/domain'
import type { OperationView, RoomModel } from '../model/view-model.ts'
import { counters } from './counters.ts'
import { countryViews } from './countries.ts'
import { inFeed, lineMaker } from './lines.ts'
import type { Moment } from './moment.ts'
import { peopleViews } from './people.ts'
import { planView } from './plan.ts'
import { siteLine, unheardAreas, whatHappened } from './sites.ts'
import { staffing } from './staffing.ts'
import type { Subjects } from './subjects.ts'
import { timelineOf } from './timeline.ts'

const feedLines = 100

/**
 * What the desk shows at one moment; `present` is the journal without a moment, for the timeline. `undefined` until
 * the founding entry is known.
 */
export function roomModel(
  moment: Moment,
  present: Subjects,
  seen: (id: string) => Entry | undefined,
): RoomModel | undefined {
  const operation = operationView(present)
  if (!operation) return undefined
  const { subjects } = moment
  const happened = whatHappened(subjects)
  const sites = subjects.all('site').map((site) => siteLine(site, happened))
  const staff = staffing(moment)
  const countries = countryViews(moment, sites, staff)
  const plan = planView(moment, sites, staff)
  const people = lazily(() => peopleViews(moment))
  const lineOf = lineMaker(moment, seen)
  const feed: Entry[] = []
  for (let i = subjects.entries.length - 1; i >= 0 && feed.length < feedLines; i--) {
    const entry = subjects.entries[i]!
    if (inFeed(entry)) feed.push(entry)
  }
  const { firstDay: first, lastDay: last, zone } = operation
  const began = plan.phases[0]?.starts ?? first
  return {
    ...{ at: moment.at, past: moment.past, operation, sites, countries, plan },
    counters: counters(moment, sites, countries, staff),
    unheard: unheardAreas(moment, sites),
    feed: feed.map(lineOf),
    timeline: timelineOf(present, { first, last, zone }, 2),
    whole: timelineOf(present, { first: began < first ? began : first, last, zone }, 24 * 7),
    // Who is who is long and seldom looked at: made when a page asks for it.
    get agencies() {
      return people().agencies
    },
    get teams() {
      return people().teams
    },
    get people() {
      return people().people
    },
    get devices() {
      return people().devices
    },
  }
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

function operationView(subjects: Subjects): OperationView | undefined {
  const operation = subjects.all('operation')[0]?.state
  if (!operation) return undefined
  const { id, name, firstDay, lastDay, zone, objectives, funder, cellSeat } = operation
  return {
    ...{ id, name, firstDay, lastDay, zone, objectives },
    ...(funder === undefined ? {} : { funder }),
    ...(cellSeat === undefined ? {} : { cellSeat }),
  }
}
