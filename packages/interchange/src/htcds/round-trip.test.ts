import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryCase } from '../testing/arbitrary-case.ts'
import { readHtcds } from './read-htcds.ts'
import { writeHtcdsCsv, writeHtcdsWorkbook } from './write-cases.ts'

const cases = fc.array(arbitraryCase, { minLength: 1, maxLength: 4 })

test('cases come back from comma separated text as they were, formulas and all', () => {
  fc.assert(
    fc.property(cases, (made) => {
      const { content, problems } = readHtcds({ name: 'x.csv', bytes: writeHtcdsCsv(made) })
      expect(problems.filter(({ weight }) => weight === 'refused')).toEqual([])
      expect(content.cases).toEqual(made)
    }),
    { numRuns: 60 },
  )
})

test('cases come back from a workbook as they were', () => {
  fc.assert(
    fc.property(cases, (made) => {
      const { content, problems } = readHtcds({ name: 'x.xlsx', bytes: writeHtcdsWorkbook(made) })
      expect(problems.filter(({ weight }) => weight === 'refused')).toEqual([])
      expect(content.cases).toEqual(made)
    }),
    { numRuns: 20 },
  )
})
