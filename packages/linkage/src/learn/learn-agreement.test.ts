import { describe, expect, test } from 'vitest'
import { learnAgreement, scoreAgreement, seeded, type AgreementField } from '../index.ts'

const fields: AgreementField[] = ['name', 'date', 'document'].map((name) => ({
  ...{ name, levels: ['agrees', 'nearly', 'differs'], full: 1, shared: 'none' },
}))
const matchShares = [0.8, 0.15, 0.05]
const chanceShares = [0.002, 0.008, 0.99]

/** Pairs by a law that is known, `matching` of them of one person. */
function pairsBy(matching: number, others: number) {
  const random = seeded(11)
  const draw = (shares: number[]) => {
    let left = random()
    return (
      1 +
      Math.max(
        0,
        shares.findIndex((share) => (left -= share) < 0),
      )
    )
  }
  const rows: { levels: number[]; same: boolean }[] = []
  for (let i = 0; i < matching + others; i++) {
    const same = i < matching
    rows.push({
      levels: fields.map(() => (random() < 0.1 ? 0 : draw(same ? matchShares : chanceShares))),
      same,
    })
  }
  return rows
}

const learn = (rows: ReturnType<typeof pairsBy>) =>
  learnAgreement({
    ...{ fields, patterns: Uint8Array.from(rows.flatMap(({ levels }) => levels)) },
    ...{ counts: new Float64Array(rows.length).fill(1), pairs: rows.length },
    chance: fields.map(() => Float64Array.from([1, ...chanceShares])),
  })

describe('agreement', () => {
  const rows = pairsBy(600, 40_000)
  const model = learn(rows)

  test('is learnt as it is, without a label', () => {
    expect(model.matches * model.pairs).toBeGreaterThan(540)
    expect(model.matches * model.pairs).toBeLessThan(660)
    for (const field of model.fields)
      matchShares.forEach((share, i) => expect(Math.abs(field.match[i + 1]! - share)).toBeLessThan(0.05))
  })

  test('gives probabilities that come true', () => {
    const score = scoreAgreement(model)
    const claims = rows.map(({ levels, same }) => ({
      same,
      likely: score(Uint8Array.from(levels)).probability,
    }))
    const expected = claims.reduce((sum, { likely }) => sum + likely, 0)
    expect(Math.abs(expected - 600)).toBeLessThan(60)
    const middle = claims.filter(({ likely }) => likely > 0.1 && likely < 0.9)
    if (middle.length > 30) {
      const claimed = middle.reduce((sum, { likely }) => sum + likely, 0) / middle.length
      const actual = middle.filter(({ same }) => same).length / middle.length
      expect(Math.abs(claimed - actual)).toBeLessThan(0.25)
    }
  })

  test('takes missing values for no evidence', () => {
    const { probability, weights } = scoreAgreement(model)(Uint8Array.of(0, 0, 0))
    expect(weights).toEqual([0, 0, 0])
    expect(probability).toBeCloseTo(model.matches, 2)
  })

  test('finds next to no match where there is none', () => {
    const none = learn(pairsBy(0, 40_000))
    expect(none.matches * none.pairs).toBeLessThan(30)
  })
})
