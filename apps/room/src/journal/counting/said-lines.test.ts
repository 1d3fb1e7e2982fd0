import type { Entry, Header, KindName } from '@libertad/domain'
import { expect, test } from 'vitest'
import { subjectBook } from '../../view/subjects.ts'
import { saidLines } from './said-lines.ts'

const people = new Map([['officer', { workName: 'I. Fraser' }]]) as never
const asking = { agency: 'ours', pair: 'pair' }

function journal(...told: [KindName, Partial<Header>, object, number?][]) {
  const book = subjectBook()
  book.take(
    told.map(([kind, more, body, number], at): Entry => {
      const claimedAt = `2018-04-05T12:0${at}:00.000Z`
      const header: Header = {
        ...{ v: 1, operation: 'o', subject: 'first', kind, version: 1, ring: 'case', audience: 'a' },
        ...{
          agency: 'ours',
          actor: 'officer',
          device: 'd',
          sequence: at + 1,
          claimedAt,
          body: '',
          sealed: [],
        },
        ...{ basedOn: at > 0 && more.subject === undefined ? [`${at - 1}`] : [], ...more },
      }
      const heard = number === undefined ? {} : { number, receivedAt: claimedAt }
      return { id: `${at}`, header, body, ...heard }
    }),
  )
  return saidLines(book.at(undefined), { people }, asking)
}

const given = { pair: 'pair', mine: 'case', handling: 'own_agency', reviewOn: '2019-04-05' }

test('every word of the agency in order, with what it has not sent yet last', () => {
  const lines = journal(
    ['judgement.given', {}, { ...given, answer: 'same' }, 7],
    ['judgement.changed', {}, { answer: 'different' }, 9],
    ['judgement.taken_back', {}, {}],
    ['judgement.given', { subject: 'second', actor: 'unknown' }, { ...given, answer: 'cannot_say' }],
  )
  expect(lines.map(({ answer, sent, takenBack }) => [answer, sent, takenBack])).toEqual([
    ['same', true, false],
    ['different', true, false],
    ['different', false, true],
    ['cannot_say', false, false],
  ])
  expect(lines.map(({ actor }) => actor)).toEqual(['I. Fraser', 'I. Fraser', 'I. Fraser', ''])
  expect(lines[1]?.at).toBe('2018-04-05T12:01:00.000Z')
})

test('nothing of another agency, or of another pair', () => {
  expect(journal(['judgement.given', { agency: 'theirs' }, { ...given, answer: 'same' }, 1])).toEqual([])
  expect(journal(['judgement.given', {}, { ...given, pair: 'other', answer: 'same' }, 1])).toEqual([])
})
