import { wordsFor } from '@libertad/words'
import { expect, test } from 'vitest'
import { aReferral } from '../cases/testing/a-case.ts'
import { referralsCsv } from './referrals-csv.ts'

test('holds pseudonyms, and cells that run nothing', () => {
  const now = Date.parse('2018-04-06T15:00:00.000Z')
  const file = referralsCsv(
    { t: wordsFor('en') },
    [aReferral({ otherName: '@SUM(1)' })],
    now,
    () => 'GY-T4XH',
  )
  const [heads, row] = file.split('\r\n')
  expect(row).toContain('"GY-T4XH","\'@SUM(1)"')
  expect(row).toContain('No answer in time')
  expect(row?.split('","')).toHaveLength(heads?.split('","').length ?? 0)
})
