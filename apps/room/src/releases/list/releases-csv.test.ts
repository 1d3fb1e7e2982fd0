import { expect, test } from 'vitest'
import { wordsFor } from '@libertad/words'
import { aRelease, signedByLead } from '../testing/made-up-figures.ts'
import { releasesCsv } from './releases-csv.ts'

test('a file has the numbers of a release, its state and who signed', () => {
  const lines = [aRelease({ number: 2 }), aRelease({}, signedByLead)]
  const [heads, draft, first] = releasesCsv({ t: wordsFor('en') }, lines, lines)
    .split('\r\n')
    .map((line) => line.split('","'))
  expect(heads).toHaveLength(13)
  expect(draft!.join('|')).toContain('2,"Outdated",70,66,75,22,13,57,"Small numbers hidden|Pia Press')
  expect(first!.join('|')).toContain('1,"Public",70,66,75')
  expect(first!.join('|')).toContain('Lea Lead|2018-04-10T13:00:00.000Z')
})
