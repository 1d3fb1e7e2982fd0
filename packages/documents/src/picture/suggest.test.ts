import { describe, expect, test } from 'vitest'
import type { ZoneCharacter } from './characters.ts'
import { suggestions } from './suggest.ts'
import { layoutOf, type ZoneLine } from './syntax.ts'

const passport = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
]

/** Lines as seen, with other readings of single characters of the second line, by their place. */
function seen(second: string, doubts: Record<number, [character: string, confidence: number][]>): ZoneLine[] {
  return [passport[0]!, second].map((text, line) => ({
    text,
    characters: [...text].map((character, i): ZoneCharacter => {
      const others = line === 1 ? (doubts[i + 1] ?? []) : []
      const otherwise = others.map(([other, confidence]) => ({ character: other, confidence }))
      return { character, confidence: 1 - others.reduce((sum, [, one]) => sum + one, 0), otherwise }
    }),
  }))
}
const suggested = (lines: ZoneLine[]) => suggestions(lines, layoutOf(lines)!)

describe('where a check digit is wrong', () => {
  const misread = passport[1]!.replace('L898902C3', 'LB98902C3')

  test('the other reading with which it would be right is offered, and nothing is changed', () => {
    const lines = seen(misread, { 2: [['8', 0.3]], 5: [['B', 0.1]] })
    const before = structuredClone(lines)
    expect(suggested(lines)).toMatchObject([
      { field: 'documentNumber', line: 2, at: 2, read: 'B', perhaps: '8', confidence: 0.3 },
    ])
    expect(lines).toEqual(before)
  })

  test('nothing is offered that the picture does not show', () => {
    expect(suggested(seen(misread, {}))).toEqual([])
    expect(suggested(seen(misread, { 2: [['8', 0.001]] }))).toEqual([])
  })

  test('nothing is offered that would make another check digit wrong', () => {
    const wrongComposite = passport[1]!.slice(0, 43) + '1'
    expect(suggested(seen(wrongComposite, { 2: [['9', 0.3]], 44: [['0', 0.2]] }))).toMatchObject([
      { field: 'composite', line: 2, at: 44, read: '1', perhaps: '0' },
    ])
  })

  test('of several the likeliest comes first', () => {
    // C and M differ by ten in value, so neither changes the digit; both readings of place 8 are as good.
    const lines = seen(passport[1]!.replace('02C36', '02D36'), {
      8: [
        ['C', 0.1],
        ['M', 0.2],
      ],
    })
    expect(suggested(lines).map(({ perhaps }) => perhaps)).toEqual(['M', 'C'])
  })
})

test('where all check digits are right nothing is offered', () => {
  expect(suggested(seen(passport[1]!, { 2: [['B', 0.4]] }))).toEqual([])
})
