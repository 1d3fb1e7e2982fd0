import { describe, expect, test } from 'vitest'
import { random } from '../../random.ts'
import { identityOf } from '../identity-of.ts'
import type { Identity } from '../identity.ts'
import { withoutAccents } from '../romanise.ts'
import { changeName } from './name-changes.ts'
import { spelling } from './spelling.ts'
import { surnamesOf } from './surnames.ts'
import { changeBirthDate } from './written-birth-date.ts'

const at = Date.parse('2018-04-05T12:00:00Z')
const later = at + 2 * 86_400_000
const countries = ['VE', 'BR', 'HT', 'GY', 'JM', 'SR', 'CN', 'TW', 'IN', 'RU', 'UA', 'SY', 'AF', 'NG', 'BO']
const people = Array.from({ length: 2_000 }, (_, i) => {
  const drawn = random(`human ${i}`)
  const [sex, ageBand] = [
    drawn.pick(['woman', 'man'] as const),
    drawn.pick(['9-17', '18-20', '39-47'] as const),
  ]
  return identityOf(drawn, { nationality: countries[i % countries.length]!, sex, ageBand, at })
})
const latin = ({ asWritten }: Pick<Identity, 'asWritten'>) =>
  asWritten.find(({ script }) => script === 'Latn')!.text
const somebody = (change: Partial<Identity>): Identity => ({ ...people[0]!, ...change })

test('whoever is met twice is written twice, and each time the same for the same stream', () => {
  for (const [i, one] of people.entries()) {
    const second = spelling(random(i), one, later)
    expect(latin(second)).not.toBe(latin(one))
    expect(second.changes.length).toBeGreaterThan(0)
    expect(spelling(random(i), one, later)).toEqual(second)
  }
})

test('she can be found again: most records keep a part of her name as it was', () => {
  const parts = (text: string) => withoutAccents(text).toLowerCase().split(/[ -]/)
  const kept = people.filter((one, i) => {
    const second = parts(latin(spelling(random(i), one, later)))
    return parts(latin(one)).some((part) => second.includes(part))
  })
  expect(kept.length / people.length).toBeGreaterThan(0.9)
})

test('every kind of change happens, none of them to nearly all', () => {
  const all = people.flatMap((one, i) => spelling(random(i), one, later).changes)
  const counted = Map.groupBy(all, (change) => change)
  expect([...counted.keys()].sort()).toEqual([
    'accents_dropped',
    'age_instead_of_date',
    'day_month_swapped',
    'heard_otherwise',
    'one_given_name_missing',
    'one_surname_missing',
    'order_swapped',
    'transliteration_variant',
    'year_only',
  ])
  for (const [change, { length }] of counted) {
    expect(length / people.length, change).toBeGreaterThan(0.02)
    expect(length / people.length, change).toBeLessThan(0.6)
  }
})

describe('one change at a time', () => {
  const drawn = random('change')
  const spanish = somebody({ nationality: 'VE', given: 'María José', family: 'de la Cruz Peña' })

  test('a missing surname', () => {
    expect(surnamesOf('de la Cruz Peña')).toEqual(['de la Cruz', 'Peña'])
    expect(surnamesOf('San Martín dos Santos')).toEqual(['San Martín', 'dos Santos'])
    const { family } = changeName.one_surname_missing(drawn, spanish, spanish)!
    expect(['de la Cruz', 'Peña']).toContain(family)
    expect(changeName.one_surname_missing(drawn, { ...spanish, family: 'Peña' }, spanish)).toBeUndefined()
  })

  test('accents and order', () => {
    expect(changeName.accents_dropped(drawn, spanish, spanish)).toEqual({
      ...{ given: 'Maria Jose', family: 'de la Cruz Pena' },
    })
    expect(changeName.order_swapped(drawn, spanish, spanish)).toEqual({
      ...{ given: 'de la Cruz Peña', family: 'María José' },
    })
  })

  test('another way into Latin letters', () => {
    const asWritten = [{ script: 'Cyrl', text: 'Юлия Соловьёва' }]
    const russian = somebody({ nationality: 'RU', given: 'Iuliia', family: 'Soloveva', asWritten })
    expect(changeName.transliteration_variant(drawn, russian, russian)).toEqual({
      ...{ given: 'Yuliya', family: 'Solovyova' },
    })
    const chinese = somebody({ nationality: 'CN', given: 'Yutong', family: 'Chen' })
    const other = changeName.transliteration_variant(drawn, chinese, chinese)
    expect(['Chan', 'Tan']).toContain(other!.family)
  })

  test('day and month, only where both could be either', () => {
    const born = (date: string) => ({
      birthDate: { known: 'full', date } as const,
      ageBand: '24-26' as const,
    })
    expect(changeBirthDate('day_month_swapped', born('1993-04-09'), at)).toEqual({
      ...{ known: 'full', date: '1993-09-04' },
    })
    expect(changeBirthDate('day_month_swapped', born('1993-04-13'), at)).toBeUndefined()
    expect(changeBirthDate('day_month_swapped', born('1993-04-04'), at)).toBeUndefined()
    expect(changeBirthDate('age_instead_of_date', born('1993-04-09'), at)).toEqual({ known: 'age', age: 24 })
    expect(changeBirthDate('year_only', born('1993-04-09'), at)).toEqual({ known: 'year', year: 1993 })
  })
})
