import { beforeEach, expect, test } from 'vitest'
import { alertContent } from '../alert/alert-draft.ts'
import { arrestContent, newArrest, noteText, suspectContent } from '../arrest/arrest-draft.ts'
import type { FieldPort, Outcome } from '../model/field-port.ts'
import { nextStepContent } from '../person/next-step-draft.ts'
import { asItem, papersLeft, seizureContent } from '../seizure/seizure-draft.ts'
import { memoryField } from '../testing/memory-field.ts'
import { emptyStart, startContent, teamFor } from '../today/start-draft.ts'
import { endContent } from './end-visit.ts'
import { lacks } from './lacks.ts'
import { childTouched, newPerson, recordedContent } from './new-person-draft.ts'

const now = Date.parse('2018-04-04T18:40:00Z')
const at = new Date(now).toISOString()

let port: FieldPort
beforeEach(async () => {
  port = await memoryField({}, () => now)
})

const model = () => port.snapshot().model!
const visit = () => model().visit!
const must = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(`${outcome.refusal.refused} ${outcome.refusal.at ?? ''}`)
  return outcome.value
}

test('somebody just met has a number and a picture of her own, and the draft is gone with the entry', async () => {
  const draft = { ...newPerson(now), sex: 'woman' as const, ageBand: '24-26' as const }
  must(await port.saveDraft({ id: 'new', screen: 'new_person', value: draft }))
  const content = recordedContent(draft, visit())
  const { subject } = must(await port.write({ kind: 'person_met.recorded', draft: 'new', content }))
  const { people } = visit()
  const met = people.find(({ id }) => id === subject)!
  expect(new Set(people.map(({ number }) => number)).size).toBe(people.length)
  expect(new Set(people.map(({ picture }) => picture)).size).toBe(people.length)
  expect(lacks(met, at)).toEqual(['screening', 'decision', 'next_step'])
  expect(port.draft('new')).toBeUndefined()
})

test('a next step takes her from those without one', async () => {
  const person = visit().people.find((one) => lacks(one, at).includes('next_step'))!
  const content = nextStepContent({ step: 'interview', due: '1' }, person, now)!
  must(await port.write({ kind: 'person_met.next_step_set', subject: person.id, content }))
  expect(
    lacks(
      visit().people.find(({ id }) => id === person.id)!,
      at,
    ),
  ).not.toContain('next_step')
})

test('a band under 18 puts her on the path for children by the entry alone', async () => {
  const draft = { ...childTouched(newPerson(now), true), ageBand: '9-17' as const }
  const content = recordedContent(draft, visit())
  const { subject } = must(await port.write({ kind: 'person_met.recorded', content }))
  expect(visit().people.find(({ id }) => id === subject)!.path).toBe('child')
})

test('an arrest is written in codes, and what was told is sealed about it and opens again', async () => {
  const draft = { ...newArrest, victim: 'no_sign' as const, note: 'Spoke calmly.' }
  const suspect = must(
    await port.write({ kind: 'suspect.recorded', content: suspectContent(draft, visit()) }),
  )
  const content = arrestContent(draft, suspect.subject, visit(), now)
  const { subject } = must(await port.write({ kind: 'arrest.made', content }))
  expect(visit().arrests.map(({ id }) => id)).toContain(subject)
  const says = { victim: (answer: string) => answer, told: () => '', medic: () => '' }
  const value = { text: noteText(draft, says), language: 'en' }
  const { sealed } = must(await port.seal({ thing: 'note', about: subject, value }))
  expect(must(await port.open(sealed, 'court'))).toEqual({ text: 'no_sign\nSpoke calmly.', language: 'en' })
})

test('papers wait until they went back to whom they belong', async () => {
  const items = [asItem({ thing: 'travel_document', count: 3 })]
  const content = seizureContent({ items }, visit(), now)
  const { subject } = must(await port.write({ kind: 'seizure.made', content }))
  const left = () => papersLeft(visit().seizures.find(({ id }) => id === subject)!)
  expect(left()).toBe(3)
  const returned = { kind: 'travel_document', count: 2, at } as const
  must(await port.write({ kind: 'seizure.returned', subject, content: returned }))
  expect(left()).toBe(1)
})

test('an alert is on this phone alone until the hub has it, and nobody answers yet', async () => {
  const { subject } = must(
    await port.write({ kind: 'alert.raised', content: alertContent('about_to_be_moved', model(), now) }),
  )
  expect(model().alerts.find(({ id }) => id === subject)).toMatchObject({
    ...{ own: true, received: false, answeredBy: undefined, site: visit().site.id },
  })
})

test('a visit ends with the number met, and the next one starts with her team', async () => {
  const { id: subject, people } = visit()
  expect(endContent(visit(), at)).toEqual({ at, met: people.length })
  must(await port.write({ kind: 'visit.ended', subject, content: endContent(visit(), at) }))
  expect(model().visit).toBeUndefined()
  const site = model().sites[1]!
  const team = teamFor(site, model().me.teams)!
  const content = startContent({ ...emptyStart, contact: '4' }, site, team, now)
  must(await port.write({ kind: 'visit.started', content }))
  expect(visit()).toMatchObject({ site: { id: site.id }, nextContact: now + 4 * 3_600_000, people: [] })
})
