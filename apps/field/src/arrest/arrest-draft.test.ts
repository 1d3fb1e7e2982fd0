import { ageBands, arrestGrounds, checkBody, sexes, suspectRoles } from '@libertad/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  arrestContent,
  isAnswered,
  mayBeChild,
  newArrest,
  noteText,
  pageAfter,
  pages,
  suspectContent,
  type ArrestDraft,
} from './arrest-draft.ts'

const id = '3f0c8a52-5b1e-4d0a-9c1e-5a7d2f6b8e10'
const visit = { id, site: { id, code: 'GY-M14', zone: 'America/Guyana' } } as unknown as Parameters<
  typeof arrestContent
>[2]
const written = { salt: 'AAAAAAAAAAAAAAAAAAAAAA', handling: 'participants', reviewOn: '2019-04-04' }
const now = Date.parse('2018-04-04T18:40:00Z')

const drafts = fc
  .record(
    {
      sex: fc.constantFrom(...sexes),
      ageBand: fc.constantFrom(...ageBands),
      roles: fc.uniqueArray(fc.constantFrom(...suspectRoles)),
      ground: fc.constantFrom(...arrestGrounds),
    },
    { requiredKeys: ['roles'] },
  )
  .map((touched) => ({ ...newArrest, ...touched }) as ArrestDraft)

test('whatever was touched, suspect and arrest are written as the hub takes them', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const suspect = { ...written, ...suspectContent(draft, visit) }
      expect(checkBody('suspect.recorded', 1, suspect)).toEqual({ fits: true })
      const arrest = { ...written, ...arrestContent(draft, id, visit, now) }
      expect(checkBody('arrest.made', 1, arrest)).toEqual({ fits: true })
    }),
  )
})

test('whether he is a victim too is asked before anything else, and nothing is chosen beforehand', () => {
  const begun = newArrest
  expect(begun.page).toBe('victim')
  expect(isAnswered(begun)).toBe(false)
  expect(isAnswered({ ...begun, victim: 'not_asked' })).toBe(true)
  expect(pages.map((page) => pageAfter({ page }))).toEqual([...pages.slice(1), undefined])
})

test('nothing untold keeps an arrest from being written', () => {
  expect(isAnswered({ ...newArrest, page: 'told' })).toBe(true)
})

test('an unknown age may be a child’s', () => {
  expect(mayBeChild({ ageBand: 'unknown' })).toBe(true)
  expect(mayBeChild({ ageBand: '9-17' })).toBe(true)
  expect(mayBeChild({ ageBand: 'adult_unknown' })).toBe(false)
  expect(mayBeChild({})).toBe(false)
})

const words = {
  victim: (answer: string) => `victim ${answer}`,
  told: (telling: string, { at, language }: { at: number; language?: string }) =>
    `${telling} ${at} ${language}`,
  medic: ({ at }: { at: number }) => `medic ${at}`,
}

test('each mark stands in the note by itself, with its own time and language', () => {
  const draft: ArrestDraft = {
    ...newArrest,
    ...{ victim: 'no_sign', note: '  Spoke calmly. ', medic: { at: 3, language: 'eng' } },
    told: { rights: { at: 2, language: 'spa' }, reason: { at: 1, language: 'eng' } },
  }
  expect(noteText(draft, words).split('\n')).toEqual([
    'victim no_sign',
    'reason 1 eng',
    'rights 2 spa',
    'medic 3',
    'Spoke calmly.',
  ])
  expect(noteText(newArrest, words)).toBe('')
})
