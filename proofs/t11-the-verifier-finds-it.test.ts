import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { verifyJournal } from '../apps/command/src/verify-journal.ts'
import type { JournalFile } from '../apps/hub/src/backup/restore-journal.ts'
import { aFullJournal } from './a-full-journal.ts'
import { toldAnew } from './lying-hub.ts'

let whole: JournalFile

beforeAll(async () => {
  whole = (await aFullJournal()).file
})

const found = async (file: JournalFile) => (await verifyJournal(file)).length > 0

test('T11 a journal that nobody touched has no fault, though it holds refusals, an erasure and a revoked device', async () => {
  expect(await verifyJournal(whole)).toEqual([])
  expect(await verifyJournal(toldAnew(whole))).toEqual([])
  expect(whole.parcels.some(({ refused }) => refused.length > 0)).toBe(true)
  expect(whole.entries.some(({ body }) => body === null)).toBe(true)
  for (const kind of ['device.revoked', 'bodies.erased'])
    expect(whole.entries.some(({ header }) => header.includes(kind))).toBe(true)
})

/** Another value of the same form: a letter changed in its place, a number off by one, a text in the place of none. */
function other(value: unknown, place: number): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value !== 'string' || value === '') return '{}'
  const at = place % value.length
  const letter = value[at] === 'A' ? 'B' : 'A'
  return value.slice(0, at) + letter + value.slice(at + 1)
}

/** Reasons of refusals are the hub's word; which entries it refused is not. */
const fields = {
  first: ['operation', 'number', 'chain', 'head', 'headSignature', 'hubKey'],
  parcels: [
    ...['parcel', 'statement', 'deviceSignature', 'actorSignature', 'person', 'leaves'],
    ...['firstNumber', 'receivedAt'],
  ],
  entries: ['entry', 'number', 'root', 'place', 'receivedAt', 'chain', 'header', 'body'],
} as const

const pick = <Item>(list: readonly Item[], at: number): number => at % list.length

function altered(
  file: JournalFile,
  part: keyof typeof fields,
  line: number,
  field: number,
  place: number,
): JournalFile {
  const name = fields[part][pick(fields[part], field)]!
  const changed = <Line extends object>(one: Line): Line => ({
    ...one,
    [name]: other((one as Record<string, unknown>)[name], place),
  })
  if (part === 'first') return { ...file, first: changed(file.first) }
  const lines: readonly object[] = file[part]
  const at = pick(lines, line)
  return { ...file, [part]: lines.with(at, changed(lines[at]!)) }
}

/** When a parcel came of which nothing was taken: nothing else in the journal says it. */
const onlyTheHubsWord = (file: JournalFile) =>
  file.parcels.some((parcel, at) => {
    const { firstNumber, receivedAt } = whole.parcels[at]!
    const taken = whole.entries.some(({ root }) => root === parcel.parcel)
    return !taken && (parcel.firstNumber !== firstNumber || parcel.receivedAt !== receivedAt)
  })

describe('somebody with the file and no key', () => {
  test.each(Object.keys(fields) as (keyof typeof fields)[])(
    'T11 alters nothing of %s unseen',
    async (part) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(999), fc.nat(99), fc.nat(9_999), async (line, field, place) => {
          const file = altered(whole, part, line, field, place)
          fc.pre(!onlyTheHubsWord(file))
          expect(await found(file)).toBe(true)
        }),
        { numRuns: 250 },
      )
    },
  )

  test('T11 removes, repeats and moves no entry and removes no parcel unseen', async () => {
    const { entries, parcels } = whole
    for (const [at, line] of entries.entries()) {
      expect(await found({ ...whole, entries: entries.toSpliced(at, 1) })).toBe(true)
      const to = (at + 1) % entries.length
      expect(await found({ ...whole, entries: entries.toSpliced(to, 0, line) })).toBe(true)
      const moved = entries.toSpliced(at, 1).toSpliced(to === 0 ? 0 : to, 0, line)
      expect(await found({ ...whole, entries: moved })).toBe(true)
    }
    for (const at of parcels.keys())
      expect(await found({ ...whole, parcels: parcels.toSpliced(at, 1) })).toBe(true)
  })

  test('T11 cuts nothing off at any line', async () => {
    for (let length = 1; length < whole.entries.length; length++)
      expect(await found({ ...whole, entries: whole.entries.slice(0, length) })).toBe(true)
  })
})
