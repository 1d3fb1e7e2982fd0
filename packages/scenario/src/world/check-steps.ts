import { databases } from '@libertad/domain'
import type { Random } from '../random.ts'
import { hour, nationalities, type Place, type PlannedSite, type Where } from './planned-site.ts'
import { iso, openedAt, writing, type Step, type Writing } from './step.ts'

/** A question to a database and its answer. */
export function checkWrites(
  place: Place,
  where: Where,
  at: number,
  check: { hit: boolean; document: boolean },
  random: Random,
): Writing[] {
  const id = random.uuid()
  const database = check.document
    ? 'stolen_lost_travel_documents'
    : check.hit
      ? 'nominal'
      : random.pick(databases)
  const about = check.document
    ? 'document'
    : check.hit
      ? 'person'
      : random.pick(['document', 'person', 'vehicle'] as const)
  return [
    writing('check.made', id, place, {
      ...{ ...openedAt(at), ...where, database, about, at: iso(at), outcome: check.hit ? 'hit' : 'no_hit' },
    }),
  ]
}

/** The owner of the data confirms a hit, or does not; a few have not answered when the week is over. */
export function hitAnswered(
  { country }: PlannedSite,
  made: Step,
  place: Place,
  heard: number,
  random: Random,
): Step[] {
  if (random.chance(0.15)) return []
  const at = Math.max(heard, made.at) + random.int(2, 18) * hour
  const verdict = random.chance(0.8) ? 'confirmed' : 'not_confirmed'
  const [{ subject }] = made.writes as [Writing]
  const answer = writing('check.confirmed', subject, place, { by: random.pick(nationalities), verdict })
  return [{ at, device: country.analyst.device, writes: [answer], sends: true }]
}
