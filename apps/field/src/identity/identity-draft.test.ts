import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { birthDate, draftOf, identityContent, identityLacks, newIdentity } from './identity-draft.ts'
import type { BirthWay, IdentityDraft } from './identity-draft.ts'

const today = '2018-04-06'
const born = (way: BirthWay | undefined, says: Partial<IdentityDraft['birth']> = {}): IdentityDraft => ({
  ...{ ...newIdentity, calledBy: 'Rosa' },
  birth: { ...newIdentity.birth, way, ...says },
})

describe('birth', () => {
  test.each([
    [born('day', { day: '29', month: '2', year: '2000' }), '2000-02-29'],
    [born('day', { day: '29', month: '2', year: '2001' }), undefined],
    [born('day', { day: '7', month: '4', year: '2018' }), undefined],
    [born('year', { year: '1999' }), '1999-XX-XX'],
    [born('year', { year: '2019' }), undefined],
    [born('age', { age: '19' }), '~1999'],
    [born('age', { age: 'a' }), undefined],
    [born('not_known'), ''],
    [born(undefined), ''],
  ])('is written as it is known', (draft, expected) => expect(birthDate(draft, today)).toBe(expected))
})

test('one name is enough, of any kind', () => {
  expect(identityLacks(newIdentity, today)).toBe('name')
  for (const name of ['calledBy', 'given', 'family', 'asWritten'] as const) {
    const draft = { ...newIdentity, [name]: ' 罗莎 ' }
    expect(identityLacks(draft, today)).toBeUndefined()
    expect(identityContent(draft, today)?.index).toBe('罗莎')
  }
})

test('a contact without a number is not kept as one', () => {
  const contacts = [{ kind: 'phone', value: ' ', safe: 'no' as const }]
  expect(identityLacks({ ...born('not_known'), contacts }, today)).toBe('contact')
})

test('what was opened, written anew without a change, is the same', () => {
  const texts = fc.string().map((text) => text.trim())
  const contents = fc.record({
    ...{ family: texts, given: texts, calledBy: texts.map((text) => `R${text}`), asWritten: texts },
    birthDate: fc.constantFrom('', '~1999', '1999-XX-XX', '1999-02-28'),
    documents: fc.array(
      fc.record({ type: texts, number: texts, issuer: texts, zone: texts, heldBy: texts }),
      { maxLength: 2 },
    ),
    contacts: fc.array(
      fc.record({
        ...{ kind: texts, value: texts.map((text) => `1${text}`) },
        safe: fc.constantFrom('yes' as const, 'no' as const, 'not_asked' as const),
      }),
      { maxLength: 2 },
    ),
    ...{ nationality: texts, languages: fc.array(texts, { maxLength: 2 }) },
  })
  fc.assert(
    fc.property(contents, (content) => {
      expect(identityContent(draftOf(content, today), today)?.value).toEqual(content)
    }),
  )
})
