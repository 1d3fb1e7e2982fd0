import { wordsFor } from '@libertad/words'
import { expect, test } from 'vitest'
import { aCase, aReferral } from '../testing/a-case.ts'
import { casesCsv } from './cases-csv.ts'

const say = { t: wordsFor('en'), country: (code: string) => code }
const known = { now: Date.parse('2018-04-06T15:00:00.000Z'), calendar: [] }

test('holds no name, even while names are open', () => {
  const file = casesCsv(say, [aCase({ calledBy: 'Marisol' })], known)
  expect(file).toContain('GY-T4XH')
  expect(file).not.toContain('Marisol')
})

test('a cell that could run as a formula is defused', () => {
  const file = casesCsv(say, [aCase({ referrals: [aReferral({ otherName: '=HYPERLINK("x")' })] })], known)
  expect(file).toContain(`"'=HYPERLINK(""x"")"`)
})

test('has a cell under every head', () => {
  const [heads, row] = casesCsv(say, [aCase()], known).split('\r\n')
  expect(row?.match(/"(?:[^"]|"")*"/g)).toHaveLength(heads?.match(/"(?:[^"]|"")*"/g)?.length ?? 0)
})
