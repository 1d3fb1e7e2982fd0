import { expect, test } from 'vitest'
import { checkConsent, newConsent, type ConsentDraft } from './consent-draft.ts'

const today = '2018-04-06'
const of = { person: 'case', own: 'ngo', isChild: false, today }
const full: ConsentDraft = {
  ...newConsent(today, false),
  ...{ purpose: 'share', recipient: 'shelter', kinds: ['name'], answer: 'yes', manner: 'read_aloud' },
  ...{ language: 'spa', interpreting: 'in_person' },
}

test('nothing is answered for her', () => {
  const made = checkConsent(newConsent(today, false), of)
  expect(made).toMatchObject({ right: false, mistakes: { purpose: 'needed', answer: 'choose' } })
})

test('a yes to passing on says to whom and what', () => {
  expect(checkConsent({ ...full, recipient: '', kinds: [] }, of)).toMatchObject({
    mistakes: { recipient: 'needed', kinds: 'choose' },
  })
  expect(checkConsent(full, of)).toMatchObject({
    right: true,
    wish: { recipient: 'shelter', kinds: ['name'] },
  })
})

test('a no is about everything of that purpose', () => {
  expect(checkConsent({ ...full, answer: 'no' }, of)).toMatchObject({ wish: { kinds: [], answer: 'no' } })
})

test('what stays here is asked for one’s own agency', () => {
  expect(checkConsent({ ...full, purpose: 'record' }, of)).toMatchObject({
    wish: { recipient: 'ngo', kinds: [] },
  })
})

test('for a child somebody else answers, and the child’s own view is asked', () => {
  const child = { ...of, isChild: true }
  expect(checkConsent(full, child)).toMatchObject({ mistakes: { by: 'choose', assent: 'choose' } })
  expect(checkConsent({ ...full, by: 'guardian', assent: 'yes' }, child)).toMatchObject({ right: true })
})
