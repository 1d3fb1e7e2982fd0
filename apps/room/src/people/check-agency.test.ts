import { expect, test } from 'vitest'
import { checkAgency, withOther, type AgencyDraft } from './check-agency.ts'

const draft: AgencyDraft = {
  ...{ name: ' Police Corps, trafficking desk ', type: 'police', country: 'GY' },
  ...{ languages: ['eng', 'spa'], other: '' },
}

test('a whole form is what is sent', () => {
  expect(checkAgency(draft)).toEqual({
    right: true,
    content: {
      ...{ name: 'Police Corps, trafficking desk', type: 'police', country: 'GY' },
      languages: ['eng', 'spa'],
    },
  })
})

test('each open field is named; an agency may speak a language that nobody has noted', () => {
  expect(checkAgency({ name: ' ', type: '', country: '', languages: [], other: '' })).toEqual({
    right: false,
    mistakes: { name: 'needed', type: 'needed', country: 'needed' },
  })
  expect(checkAgency({ ...draft, languages: [] }).right).toBe(true)
})

test('a name is a name', () => {
  expect(checkAgency({ ...draft, name: '=1+1' })).toEqual({ right: false, mistakes: { name: 'signs' } })
})

test('a language that was typed and not yet added goes with the others', () => {
  expect(checkAgency({ ...draft, other: ' MBC ' })).toMatchObject({
    content: { languages: ['eng', 'spa', 'mbc'] },
  })
  expect(checkAgency({ ...draft, other: 'en' })).toEqual({ right: false, mistakes: { other: 'letters' } })
})

test('each language stands once, and no more than the journal takes', () => {
  expect(withOther(['eng'], 'eng')).toEqual(['eng'])
  const twelve = [...'abcdefghijkl'].map((letter) => letter.repeat(3))
  expect(withOther(twelve, '')).toEqual(twelve)
  expect(withOther(twelve, 'mbc')).toBe('many')
})
