import { beforeAll, describe, expect, test } from 'vitest'
import type { JournalFile } from '@libertad/hub'
import { aFullJournal } from '../../../proofs/a-full-journal.ts'
import { verifyJournal } from './verify-journal.ts'

let whole: JournalFile

beforeAll(async () => {
  whole = (await aFullJournal()).file
})

const withEntries = (entries: JournalFile['entries']): JournalFile => ({ ...whole, entries })

describe('names what is wrong by its number, and nothing else', () => {
  test('an altered body', async () => {
    const at = whole.entries.findIndex(({ header }) => header.includes('person_met.recorded'))
    const line = whole.entries[at]!
    expect(
      await verifyJournal(withEntries(whole.entries.with(at, { ...line, body: '{"salt":"x"}' }))),
    ).toEqual([{ fault: 'altered', number: line.number, entry: line.entry }])
  })

  test('a missing entry', async () => {
    const at = whole.entries.findIndex(({ header }) => header.includes('person_met.recorded'))
    const { number, entry } = whole.entries[at]!
    const faults = await verifyJournal(withEntries(whole.entries.toSpliced(at, 1)))
    expect(faults).toEqual([
      { fault: 'missing', number },
      { fault: 'missing', device: expect.any(String), sequence: expect.any(Number), entry },
    ])
  })

  test('two lines that changed places', async () => {
    const [one, two] = [whole.entries[8]!, whole.entries[9]!]
    const { number, entry } = one
    expect(await verifyJournal(withEntries(whole.entries.with(8, two).with(9, one)))).toEqual([
      { fault: 'reordered', number, entry },
    ])
  })

  test('two entries that changed their numbers', async () => {
    const at = whole.entries.findLastIndex(({ header }) => header.includes('person_met.recorded'))
    const [one, two] = [whole.entries[at - 1]!, whole.entries[at]!]
    const swapped = withEntries(
      whole.entries
        .with(at - 1, { ...two, number: one.number, chain: one.chain })
        .with(at, { ...one, number: two.number, chain: two.chain }),
    )
    const faults = await verifyJournal(swapped)
    expect(new Set(faults.map(({ number }) => number))).toEqual(new Set([one.number, two.number]))
    expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(['reordered']))
  })

  test('an entry that stands there twice', async () => {
    const line = whole.entries[9]!
    expect(await verifyJournal(withEntries(whole.entries.toSpliced(9, 0, line)))).toEqual([
      { fault: 'inserted', number: line.number, entry: line.entry },
    ])
  })

  test('a number that nobody could reach costs no time', async () => {
    const first = { ...whole.first, number: 1e15 }
    expect((await verifyJournal({ ...whole, first })).length).toBeLessThan(20_000)
  })
})
