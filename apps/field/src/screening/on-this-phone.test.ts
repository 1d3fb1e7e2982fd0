import { expect, test } from 'vitest'
import { beginChild, childContent } from '../child/child-draft.ts'
import { leaveContent } from '../child/leave-draft.ts'
import { alertOf, owedFor, putOnPath } from '../child/put-on-path.ts'
import { beginDecision, decided, determinedContent } from '../decide/decide-draft.ts'
import { beginNeeds, needsOf, needsTouched, nextStepOf } from '../needs/needs-draft.ts'
import { memoryField } from '../testing/memory-field.ts'
import { proposalOn } from './draft/proposed.ts'
import { beginScreening, touched, type ScreeningDraft, type Touch } from './draft/screening-draft.ts'
import { needsContent, screenedContent } from './draft/screened.ts'

/** A phone on a visit, and somebody on it to whom nobody has spoken yet. */
async function phoneWith(number: number) {
  const port = await memoryField()
  const person = () => port.snapshot().model!.visit!.people.find((one) => one.number === number)!
  return { port, person }
}

test('a conversation is written, decided on and gone on from, and the person shows each', async () => {
  const { port, person } = await phoneWith(2)
  const { id, met, path } = person()
  const now = port.journalNow()
  const touches: Touch[] = [
    ...([{ language: 'ht' }, { interpreting: 'in_person' }, { agrees: 'yes' }] as const),
    ...['other_work', 'other_pay', 'papers_kept', 'debt', 'long_hours', 'little_pay'].map(
      (question) => ({ question, answer: 'yes' }) as const,
    ),
    { question: 'threatened', answer: 'no_answer' },
    { sign: 'debt_book', on: true },
    { need: 'doctor', on: true },
  ]
  const draft = touches.reduce<ScreeningDraft>(
    (draft, touch) => touched(draft, touch, now),
    beginScreening(now, now, 'labour'),
  )
  const draftId = `screening.${id}`
  expect(await port.saveDraft({ id: draftId, screen: 'screening', person: id, value: draft })).toMatchObject({
    ok: true,
  })
  expect(port.draft(draftId)).toEqual(draft)
  const needed = needsContent(draft.needs, { needs: met.needs, met: met.needsMet })
  expect(await port.write({ kind: 'person_met.needs_recorded', subject: id, content: needed })).toMatchObject(
    { ok: true },
  )
  const rated = { ageBand: met.ageBand, country: met.country, path }
  const content = screenedContent(draft, rated, false)
  expect(
    await port.write({ kind: 'person_met.screened', subject: id, draft: draftId, content }),
  ).toMatchObject({ ok: true })
  expect(port.draft(draftId)).toBeUndefined()
  expect(person().screening!.value.proposal.result).toBe('reasonable_grounds')
  expect(proposalOn(person().screening!.value, rated).result).toBe('reasonable_grounds')

  const decision = [
    { status: 'unknown' },
    { reason: 'not_enough_known', on: true },
    { law: 'GY-2005' },
  ] as const
  const finding = determinedContent(
    decision.reduce((draft, touch) => decided(draft, touch, now), beginDecision(now)),
    person().screening,
    now,
  )!
  expect(await port.write({ kind: 'person_met.determined', subject: id, content: finding })).toMatchObject({
    ok: true,
  })
  expect(person().determination).toMatchObject({
    value: { status: 'unknown', differs: true, screening: person().screening!.entry },
  })

  const needs = ([{ met: 'medical', on: true }, { step: 'medical_care' }, { due: 1 }] as const).reduce(
    (draft, touch) => needsTouched(draft, touch, now),
    beginNeeds(person().met, now),
  )
  await port.write({ kind: 'person_met.needs_recorded', subject: id, content: needsOf(needs) })
  await port.write({
    kind: 'person_met.next_step_set',
    subject: id,
    content: nextStepOf(needs, '2018-04-05')!,
  })
  expect(person().met).toMatchObject({ needs: ['medical'], needsMet: ['medical'] })
  expect(person().nextStep!.value).toMatchObject({ step: 'medical_care', due: '2018-04-06' })
})

test('one touch puts a person on the path for children and raises one alert; an officer alone never takes her off', async () => {
  const { port, person } = await phoneWith(4)
  const before = person()
  const alerts = port.snapshot().model!.alerts.length
  const { alert } = await putOnPath(port, before, owedFor(before, undefined))
  expect(person().path).toBe('child')
  expect(port.snapshot().model!.alerts).toHaveLength(alerts + 1)
  const now = port.journalNow()
  const draft = { ...beginChild(now, now), alert: alert!, answers: { child_hurt: 'yes' } as const }
  expect(alertOf(port.snapshot().model!, draft)).toMatchObject({ kind: 'child', received: false, own: true })
  expect(owedFor(person(), draft)).toEqual([])

  const { ageBand, country } = before.met
  const content = childContent(draft, { ageBand, country, path: 'child', kind: 'labour' }, false)
  await port.write({ kind: 'person_met.screened', subject: before.id, content })
  expect(person().screening!.value.said).toHaveLength(4)
  expect(owedFor(person(), undefined)).toEqual([])

  const alone = { path: 'adult', by: 'officer' } as const
  await port.write({ kind: 'person_met.path_set', subject: before.id, content: alone })
  expect(person().path).toBe('child')
  const named = leaveContent({ shape: 1, touchedAt: now, by: 'guardian', name: 'R. Persaud', present: true })!
  await port.write({ kind: 'person_met.path_set', subject: before.id, content: named })
  expect(person().path).toBe('adult')
})
