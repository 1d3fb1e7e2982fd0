import { wordsFor } from '@libertad/words'
import { expect, test } from 'vitest'
import { aSaid } from '../cases/testing/a-case.ts'
import type { DirectoryLine } from '../model/care-model.ts'
import { servicesCsv } from './services-csv.ts'

const service: DirectoryLine = {
  ...{ id: 's', owner: 'ngo', agencyName: 'Ixora Care', own: true, rootConfirmed: true, name: '=1+1' },
  ...{ country: 'GY', kinds: ['shelter', 'food'], languages: ['spa'], takes: ['women'], hours: 'always' },
  ...{ answersWithin: 6, free: aSaid(2, '2018-04-06T10:00:00.000Z'), closed: undefined },
}

test('says how old a count is, and runs no formula', () => {
  const file = servicesCsv({ t: wordsFor('en'), country: (code) => code }, [service])
  expect(file).toContain(`"'=1+1","Ixora Care","GY","Shelter; Food"`)
  expect(file).toContain('2,"2018-04-06T10:00:00.000Z",6')
})
