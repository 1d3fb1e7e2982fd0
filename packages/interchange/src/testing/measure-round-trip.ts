import fc from 'fast-check'
import { fromCase } from '../cases/from-case.ts'
import { toCase } from '../cases/to-case.ts'
import type { HtcdsCase } from '../htcds/case.ts'
import { readHtcds } from '../htcds/read-htcds.ts'
import { writeHtcdsCsv, writeHtcdsWorkbook } from '../htcds/write-cases.ts'
import { arbitraryCase } from './arbitrary-case.ts'

/** `node src/testing/measure-round-trip.ts [CASES]`: made-up cases out and in again, by each way; says what was lost. */
const count = Number(process.argv[2] ?? 10_000)
const cases = fc.sample(arbitraryCase, { numRuns: count, seed: 7 })

const ways: Record<string, (made: HtcdsCase[]) => HtcdsCase[]> = {
  csv: (made) => readHtcds({ name: 'x.csv', bytes: writeHtcdsCsv(made) }).content.cases,
  xlsx: (made) => readHtcds({ name: 'x.xlsx', bytes: writeHtcdsWorkbook(made) }).content.cases,
  'the product’s words': (made) => made.map((one) => fromCase(toCase(one, '2018-04-05'))),
}
for (const [way, through] of Object.entries(ways)) {
  const began = performance.now()
  const back = through(cases)
  const seconds = ((performance.now() - began) / 1_000).toFixed(1)
  const values = (one: HtcdsCase | undefined) => JSON.stringify(one && [sorted(one), one.further.map(sorted)])
  const lost = cases.filter((one, i) => values(one) !== values(back[i])).length
  console.log(`${way}: ${back.length} of ${count} cases came back, ${lost} of them changed, in ${seconds} s`)
}

/** Consent that others ticked goes on beside, and is no loss. */
function sorted({ fields, kept }: Pick<HtcdsCase, 'fields' | 'kept'>): [string, unknown][] {
  const { lib_consent_as_received: tick, ...others } = kept
  const all = { ...fields, ...others, ...(tick === 'TRUE' && { con_Consent: true }) }
  return Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
