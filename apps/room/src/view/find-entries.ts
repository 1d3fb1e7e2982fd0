import { whoEntries, type Entry } from '@libertad/domain'
import type { EntryPage, EntryQuestion } from '../model/room-port.ts'
import type { CounterName } from '../model/view-model.ts'
import { countryOf, lineMaker, siteOf } from './lines.ts'
import type { Moment } from './moment.ts'

/** Kinds whose entries make each figure of the situation page. */
const kindsOf: Record<CounterName, readonly string[]> = {
  people: ['person_met.recorded', 'person_met.corrected'],
  records: ['person_met.recorded', 'person_met.corrected', 'visit.ended'],
  arrests: ['arrest.made', 'arrest.ended', 'arrest.chosen', 'charge.laid'],
  sitesVisited: ['visit.started', 'site.visited'],
  countries: ['country.joined', 'country.decided', 'country.chosen'],
  officers: ['person.joined', 'person.assigned', 'person.unassigned', 'person.left', 'team.formed'],
  checks: ['check.made', 'check.confirmed', 'check.chosen'],
}

/** Lines of the journal that a question asks for, newest first. Without a question who is who is left out. */
export function findEntries(
  moment: Moment,
  question: EntryQuestion,
  seen: (id: string) => Entry | undefined,
): EntryPage {
  const kinds = question.counter && new Set(kindsOf[question.counter])
  const asked = (entry: Entry) => {
    if (kinds ? !kinds.has(entry.header.kind) : Object.hasOwn(whoEntries, entry.header.kind)) return false
    if (question.site && siteOf(moment, entry) !== question.site) return false
    if (!question.country) return true
    const country = countryOf(moment, entry) ?? moment.book.agencies.get(entry.header.agency)?.country
    return country === question.country
  }
  const found = moment.subjects.entries.filter(asked).reverse()
  const lineOf = lineMaker(moment, seen)
  return {
    total: found.length,
    lines: found.slice(question.offset, question.offset + question.limit).map(lineOf),
  }
}
