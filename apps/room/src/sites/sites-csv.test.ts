import { wordsFor } from '@libertad/words'
import { expect, test } from 'vitest'
import type { Say } from '../frame/say.tsx'
import type { SiteLine } from '../model/view-model.ts'
import { sitesCsv } from './sites-csv.ts'

test('writes one line for each site in the order given, with words instead of codes', () => {
  const say = { t: wordsFor('en'), country: () => 'Guyana' } as unknown as Say
  const site: SiteLine = {
    ...{
      id: 's',
      code: 'GY-M07',
      kind: 'mine',
      state: 'visited',
      country: 'GY',
      placeName: '=Upper "camp" 7',
    },
    ...{ hoursToReach: 5, records: 13, arrests: 1, heardAt: '2018-04-05T07:00:00.000Z', needsAPerson: true },
  }
  const [head, line, end] = sitesCsv(say, [site]).replace('\uFEFF', '').split('\r\n')
  expect(head).toBe(
    '"Site","Place","Kind","State","Country","Reach","Records","Arrests","Heard","Needs a person"',
  )
  expect(line).toBe(
    `"GY-M07","'=Upper ""camp"" 7","Mine","Visited","Guyana",5,13,1,"2018-04-05T07:00:00.000Z","Yes"`,
  )
  expect(end).toBe('')
})
