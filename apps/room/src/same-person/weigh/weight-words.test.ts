import { describe, expect, test } from 'vitest'
import { aPair } from '../testing/a-pair.ts'
import { aSay, everySay } from '../testing/a-say.ts'
import { evidenceRows, sayCompared, sayOutcome } from './evidence-words.ts'
import { sayOdds, sayOddsShort, sayWeight, sayWhatItMeans } from './weight-words.ts'

test('the sentence that stands under a sum', () => {
  const { odds, open } = sayOdds(aSay('en'), aPair().probability)
  expect(odds).toBe('About 68 to 1 for the same person.')
  expect(open).toBe('Of 100 pairs like this, 1 to 2 are not.')
  expect(sayOdds(aSay('en'), 0.02).odds).toBe('About 49 to 1 for different people.')
  expect(sayOdds(aSay('en'), 1e-9).open).toBe('Of 1,000,000 pairs like this, fewer than 1 are one person.')
})

describe.each(everySay)('in %s', (_, say) => {
  test('sentences of both sides and of neither differ, and leave no gap', () => {
    const said = [0.02, 0.5, 0.98].flatMap((probability) => {
      const { odds, open } = sayOdds(say, probability)
      return [odds, open, sayOddsShort(say, probability)]
    })
    expect(said.join()).not.toMatch(/[{}]/)
    expect(new Set(said).size).toBe(said.length)
  })

  test('the same numbers are said as in English', () => {
    const digits = (text: string) => text.replaceAll(/\D/g, '')
    for (const probability of [0.03, 0.4, 0.7, 0.986, 0.999]) {
      const [here, there] = [sayOdds(say, probability), sayOdds(aSay('en'), probability)]
      expect(digits(here.odds + here.open)).toBe(digits(there.odds + there.open))
    }
  })

  test('a weight is said with its sign, and as so many times as likely', () => {
    expect(sayWeight(say, 6.23)).toMatch(/^\+6[.,]2$/)
    expect(sayWeight(say, -0.4)).toMatch(/^−0[.,]4$/)
    expect(sayWeight(say, 0.04)).toBe('0')
    const [up, down, none] = [3, -3, 0].map((weight) => sayWhatItMeans(say, weight))
    expect(up).toContain('8')
    expect(down).toContain('8')
    expect(new Set([up, down, none]).size).toBe(3)
  })

  test('every code that the hub compares has words, and one from a newer hub is said to be a token', () => {
    const { t } = say
    for (const { of } of evidenceRows([])) expect(sayCompared(t, of)).not.toBe(t.samePerson.of.unknown)
    expect(sayCompared(t, 'toString')).toBe(t.samePerson.of.unknown)
    const sentence = (is: 'agrees' | 'differs') => sayOutcome(t, { of: 'same_site', is, weight: 0 })
    expect(sentence('agrees')).not.toBe(sentence('differs'))
  })
})

test('kinds of tokens that only one side has are named as such', () => {
  const rows = evidenceRows(aPair().evidence)
  expect(rows.slice(0, 5).map(({ of }) => of)).toEqual([
    ...['document', 'word_and_day', 'names_and_nationality', 'names_and_age', 'family_and_year'],
  ])
  expect(rows[1]).toEqual({ of: 'word_and_day', is: 'missing', weight: 0 })
})
