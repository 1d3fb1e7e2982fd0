import { random } from '@libertad/scenario'
import { afterAll, expect, test } from 'vitest'
import { lineFaults } from './field-line.ts'
import { journalOf } from './week-journal.ts'
import { aWeek, weekOf, type Week } from './week-prepared.ts'
import { housesView, networkReturns } from './week-return.ts'
import { controlFound, stolenHidden } from './week-thief.ts'

let week: Week | undefined
afterAll(() => week?.end())

/** What one week writes, each once: whoever counts may count on it. */
const written = {
  ...{ 'visit.started': 1, 'site.visited': 1, 'person_met.recorded': 3, 'person_met.screened': 2 },
  ...{ 'person_met.determined': 1, 'consent.recorded': 3, 'consent.withdrawn': 1, 'referral.sent': 2 },
  ...{ 'referral.withdrawn': 1, 'suspect.recorded': 1, 'arrest.made': 1, 'alert.raised': 2 },
}

test('a week in the mines: nothing that an officer did out there is lost, doubled, or read by a thief', async () => {
  week = await aWeek('mines')
  const days = await weekOf(week, { deaths: 20, random: random('mines') })
  expect(days.wrong).toEqual([])
  expect(days.deaths).toBe(20)
  expect(days.onlyHere).toBeGreaterThan(30)

  const contacts = await networkReturns(week)
  for (const fault of lineFaults) expect(week.line.counts[fault], fault).toBeGreaterThan(0)
  const { kept, takenBack } = await housesView(week)
  expect(JSON.stringify(kept)).toContain(week.planted.name)
  expect(JSON.stringify(kept)).toContain(week.planted.number)
  expect(takenBack).toHaveProperty('refused')

  expect(await stolenHidden(week.phone, week.page, week.planted)).toEqual([])
  expect(await controlFound(week.phone, week.page)).toEqual(
    expect.arrayContaining(['IndexedDB', 'Local Storage']),
  )

  await week.hub.stop()
  const journal = await journalOf(week.data.folder, week.device)
  expect(journal.wrong).toEqual([])
  expect(new Set(journal.ids).size).toBe(journal.ids.length)
  expect(journal.sequences).toEqual(journal.ids.map((_, at) => at + 1))
  expect(journal.ids.length).toBe(week.before + days.onlyHere + contacts)
  expect(journal.kinds).toMatchObject({ ...written, 'visit.contact_expected': contacts })
}, 400_000)
