import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { linkLists, report, seeded, summary, type Given } from './index.ts'
import { madeUpList } from './testing/made-up-list.ts'

const data = (name: string) => readFileSync(new URL(`testing/data/${name}`, import.meta.url), 'utf8')

function linked(text: string, more: Partial<Given> = {}) {
  const result = linkLists({
    ...{ file: { name: 'list.csv', text }, threshold: 0.5, random: seeded(7), now: () => 0 },
    ...more,
  })
  if ('wrong' in result) throw new Error(result.wrong)
  return { ...result, whole: report(result.linked, result.reported) }
}

const ofNames = linked(data('RLdata500.csv'), { truth: 'ent_id' })
const damaged = linked(data('fake_1000.csv'), { truth: 'cluster' })

describe('a list', () => {
  test('of names and birth dates alone is linked, with its truth never read', () => {
    const { whole } = ofNames
    expect(whole.truth!.f1).toBeGreaterThan(0.95)
    expect(whole.columns.find(({ name }) => name === 'ent_id')!.role).toBe('truth')
    expect(whole.columns.find(({ name }) => name === 'rec_id')!.role).toBe('left out')
    expect(whole.people.low).toBeLessThanOrEqual(452)
    expect(whole.people.high).toBeGreaterThanOrEqual(450)
  })

  test('of damaged records with many copies of each person claims what is true', () => {
    const { whole } = damaged
    const { precision, recall, calibration, brier } = whole.truth!
    expect(precision).toBeGreaterThan(0.95)
    expect(recall).toBeGreaterThan(0.94)
    expect(brier).toBeLessThan(0.05)
    expect(whole.people.low).toBeLessThanOrEqual(251)
    expect(whole.people.high).toBeGreaterThanOrEqual(251)
    const sure = calibration.find(({ to }) => to === 1)!
    expect(Math.abs(sure.claimed - sure.actual)).toBeLessThan(0.01)
  })

  test('understands keys of originals and copies as the truth, and says so', () => {
    const keyed = data('RLdata500.csv')
      .trim()
      .split('\n')
      .map((line, i) => {
        const cells = line.split(',')
        const which = i % 3 === 0 ? 'org' : i % 3 === 1 ? 'dup' : `dup-${i}`
        return [...cells.slice(0, -2), i === 0 ? 'key' : `rec-${cells.at(-1)}-${which}`].join(',')
      })
      .join('\n')
    const { whole, linked: all, reported } = linked(keyed, { truth: 'KEY' })
    expect(whole.truth).toMatchObject({ column: 'key', truePairs: 50, clusters: { people: 450 } })
    expect(whole.truth!.f1).toBeGreaterThan(0.95)
    expect(whole.columns.find(({ name }) => name === 'key')!.role).toBe('truth')
    expect(whole.problems).toEqual([])
    expect(summary(all, reported).join('\n')).toMatch(/understood as a record of rec-\d+,/)
  })

  test('says so if by its truth nobody stands twice', () => {
    const { whole } = linked(data('RLdata500.csv'), { truth: 'rec_id' })
    expect(whole.problems).toEqual([expect.stringContaining('All values of rec_id differ')])
    expect(whole.truth!.truePairs).toBe(0)
  })

  test('finds the same without being told the truth', () => {
    const blind = linked(data('RLdata500.csv')).whole
    expect(blind.pairs).toEqual(ofNames.whole.pairs)
    expect(blind.columns.find(({ name }) => name === 'ent_id')!.role).toBe('left out')
  })

  test('without anybody twice is given hardly a pair, relatives and namesakes being there', () => {
    const text = madeUpList({ records: 600, copies: 0, slips: 0, random: seeded(5) })
    const { whole } = linked(text, { truth: 'person' })
    expect(whole.pairs.length).toBeLessThan(8)
    expect(whole.people.high).toBe(600)
  })

  test('too large for every pair is looked up by keys, and little is missed', () => {
    const text = madeUpList({ records: 2400, copies: 0.3, slips: 2, random: seeded(6) })
    const { whole } = linked(text, { truth: 'person' })
    expect(whole.model.lookedUpBy.length).toBeGreaterThan(1)
    expect(whole.model.lookedAtPairs).toBeLessThan(0.1 * whole.model.possiblePairs)
    expect(whole.truth!.precision).toBeGreaterThan(0.95)
    expect(whole.truth!.recall).toBeGreaterThan(0.93)
  })

  test('gives reasons that add up to what it claims', () => {
    const { whole, linked: all, reported } = damaged
    const doubtful = whole.pairs.filter(({ probability }) => probability < 0.999).slice(0, 100)
    expect(doubtful.length).toBeGreaterThan(20)
    for (const { probability, reasons } of doubtful) {
      const sum = reasons!.reduce((total, { weight }) => total + weight, whole.model.prior)
      // Weights are rounded, and what weighs next to nothing is not told.
      expect(Math.abs(sum - Math.log2(probability / (1 - probability)))).toBeLessThan(0.5)
    }
    expect(summary(all, reported).join('\n')).toContain('The most doubtful pairs:')
  })

  test('and another are linked across, rows counted in each', () => {
    const lines = madeUpList({ records: 600, copies: 0.5, slips: 1.5, random: seeded(9) })
      .trim()
      .split('\n')
    const [header, ...rows] = lines as [string, ...string[]]
    const part = (from: number, to: number) => [header, ...rows.slice(from, to)].join('\n')
    const { whole } = linked(part(0, 400), {
      with: { name: 'other.csv', text: part(400, 600) },
      truth: 'person',
    })
    expect(whole.truth!.f1).toBeGreaterThan(0.9)
    for (const { a, b } of whole.pairs) expect(a <= 400 && b <= 200).toBe(true)
    for (const cluster of whole.clusters as { file: number[]; with: number[] }[])
      expect(cluster.file.length * cluster.with.length).toBeGreaterThan(0)
  })
})

describe('tokens', () => {
  const opaque = (text: string) => {
    let state = 7n
    for (const letter of text) state = (state * 1_000_003n + BigInt(letter.codePointAt(0)!)) % 2n ** 80n
    return state.toString(16).padStart(20, '0')
  }
  const encode = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line, i) => {
        const cells = line.split(',')
        if (i === 0) return cells.map((cell) => cell.replace(' ', '_')).join(',')
        return cells
          .map((cell, at) =>
            cell === '' || at === 0 || at === cells.length - 1 ? cell : opaque(`${at}${cell}`),
          )
          .join(',')
      })
      .join('\n')
  const clear = madeUpList({ records: 600, copies: 0.3, slips: 2, random: seeded(8) })

  test('are linked by agreement alone, whether they are said to be tokens or not', () => {
    const told = linked(encode(clear), { encoded: true, truth: 'person' }).whole
    const seen = linked(encode(clear), { truth: 'person' }).whole
    expect(told.columns.filter(({ role }) => role === 'tokens').length).toBeGreaterThan(5)
    expect(seen.pairs).toEqual(told.pairs)
    expect(told.truth!.precision).toBeGreaterThan(0.9)
    expect(told.truth!.recall).toBeGreaterThan(0.75)
  })

  test('several in one cell agree if one does', () => {
    const rows = Array.from({ length: 400 }, (_, i) => {
      const [one, two, three] = ['a', 'b', 'c'].map((letter) => opaque(`${letter}${i >> 1}`))
      return i % 2 === 0 ? `${one};${two},${three}` : `${two} ${opaque(`x${i}`)},${three}`
    })
    const { whole } = linked(['k1,k2', ...rows].join('\n'), { encoded: true })
    expect(whole.clusters).toHaveLength(200)
  })
})

describe('what cannot be linked', () => {
  const wrong = (text: string, more: Partial<Given> = {}) =>
    linkLists({ ...{ file: { name: 'l', text }, threshold: 0.5, random: seeded(1), now: () => 0 }, ...more })

  test.each(['', '\n\n', 'name,birth date\n', 'name\nAna', 'row,same\n1,x\n2,x\n', '\0\0\0'])(
    'is said so: %j',
    (text) => {
      expect(wrong(text)).toHaveProperty('wrong')
    },
  )

  test('a column of truth that is not there', () => {
    expect(wrong('name,dob\nAna,1990-01-01\nAna,1990-01-01', { truth: 'who' })).toEqual({
      wrong: 'There is no column who; there are name, dob.',
    })
  })
})
