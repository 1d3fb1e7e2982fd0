import { beforeEach, expect, test } from 'vitest'
import type { FieldPort } from '../../model/field-port.ts'
import { memoryField } from '../../testing/memory-field.ts'

let port: FieldPort
beforeEach(async () => {
  port = await memoryField()
  await port.saveDraft({ id: 'form', screen: 'note', value: 'typed' })
  await port.saveDraft({ id: 'other', screen: 'note', value: 'kept' })
})

const her = () => port.snapshot().model!.visit!.people[0]!
const drafts = () => ['form', 'other'].map((id) => port.draft(id))

test('a form ends with what was sealed of it, and with its next version, and no other form does', async () => {
  const note = { thing: 'note', about: her().id, draft: 'form' } as const
  const first = await port.seal({ ...note, value: { text: 'one', language: 'en' } })
  expect(drafts()).toEqual([undefined, 'kept'])
  // The newest touch is still on its way to the disk while it is sealed.
  void port.saveDraft({ id: 'form', screen: 'note', value: 'again' })
  const sealed = first.ok ? first.value.sealed : ''
  expect(await port.seal({ ...note, sealed, value: { text: 'two', language: 'en' } })).toMatchObject({
    ok: true,
  })
  expect(drafts()).toEqual([undefined, 'kept'])
})

test('a form ends with the referral that it became', async () => {
  const { owner, id: service } = port.snapshot().model!.directory[0]!
  const sent = await port.refer({
    ...{ person: her().id, to: owner, service, wants: ['shelter'], urgency: 'soon', answerWithinHours: 12 },
    ...{ parts: { needs: ['rest'] }, draft: 'form' },
  })
  expect(sent).toMatchObject({ ok: true })
  expect(drafts()).toEqual([undefined, 'kept'])
})

test('what was refused keeps its form', async () => {
  const unknown = crypto.randomUUID()
  const sealed = await port.seal({ thing: 'note', about: unknown, value: { text: 'one' }, draft: 'form' })
  expect(sealed).toMatchObject({ ok: false })
  const sent = await port.refer({
    ...{ person: her().id, to: unknown, wants: ['shelter'], urgency: 'soon', answerWithinHours: 12 },
    ...{ parts: { needs: ['rest'] }, draft: 'form' },
  })
  expect(sent).toMatchObject({ ok: false })
  expect(drafts()).toEqual(['typed', 'kept'])
})
