import { expect, test } from 'vitest'
import { nationalLaws, readNationalLaws } from './read-laws.ts'

test('all thirteen places of the operation are there, and none is checked without rules', () => {
  expect(Object.keys(nationalLaws).sort().join(' ')).toBe('AG AW BB BR BZ CW GY JM LC TC TT VC VE')
  expect(
    Object.values(nationalLaws).filter(({ checkedBy, rules }) => checkedBy && rules.length === 0),
  ).toEqual([])
})

const law = { version: 1, statutes: [], rules: [], checkedBy: null }
const rule = { code: 'GY-3', sureness: 'seen', needs: { adult: ['act'], child: ['act'] } }

test.each([
  ['a country in small letters', { gy: law }, 'gy:'],
  ['a rule of another country', { TT: { ...law, rules: [rule] } }, 'TT.rules[0]:'],
  [
    'an element that does not exist',
    { GY: { ...law, rules: [{ ...rule, needs: { adult: ['luck'], child: ['act'] } }] } },
    'GY.rules[0]:',
  ],
  [
    'no rule for a child',
    { GY: { ...law, rules: [{ ...rule, needs: { adult: ['act'] } }] } },
    'GY.rules[0]:',
  ],
  ['no indicator', { GY: { ...law, rules: [{ ...rule, needs: { anyIndicator: [] } }] } }, 'GY.rules[0]:'],
  ['a signature without a day', { GY: { ...law, checkedBy: { who: 'A' } } }, 'GY.checkedBy:'],
])('a file with %s is refused', (_what, json, fault) => {
  const read = readNationalLaws(json)
  expect('faults' in read && read.faults.join('\n')).toContain(fault)
})

test('a country filled by somebody is taken', () => {
  expect(readNationalLaws({ GY: { ...law, rules: [rule] } })).toHaveProperty('laws.GY.version', 1)
})
