import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SamenessAnswer } from '@libertad/domain'
import { answersByPair } from './answers.ts'
import { judgePair } from './judge-pairs.ts'
import type { Said } from './linking-facts.ts'
import { aWorld } from './testing/a-world.ts'
import { weighPairs } from './weigh-pairs.ts'

const pairs = weighPairs(aWorld(60, { seed: 1 }))
const weighed = pairs.find(({ a, b }) => a.owner !== b.owner)
const { a, b, probability } = weighed!
const within = pairs.find((one) => one.a.owner === one.b.owner)!

const judged = (one?: SamenessAnswer, other?: SamenessAnswer, settled?: SamenessAnswer) =>
  judgePair(weighed!, {
    owners: new Map([
      ...(one ? [[a.owner, one] as const] : []),
      ...(other ? [[b.owner, other] as const] : []),
    ]),
    settled,
  })

test('both owners decide, one of them moves it, and who cannot say leaves it', () => {
  expect(judged('same', 'same')).toMatchObject({ state: 'same', likely: 1 })
  expect(judged('different', 'different')).toMatchObject({ state: 'different', likely: 0 })
  expect(judged('same', 'different')).toMatchObject({ state: 'disagreed', likely: probability })
  expect(judged('cannot_say', 'cannot_say')).toMatchObject({ state: 'cannot_say', likely: probability })
  for (const said of ['same', 'different'] as const)
    for (const moved of [judged(said), judged(undefined, said), judged(said, 'cannot_say')]) {
      expect(moved.state).toBe('open')
      expect(Math.sign(moved.likely - probability)).toBe(said === 'same' ? 1 : -1)
    }
})

test('a coordinator’s word decides over both, and who has both records decides alone', () => {
  expect(judged('same', 'same', 'different')).toMatchObject({ state: 'different', likely: 0 })
  expect(judged('same', 'different', 'cannot_say')).toMatchObject({
    state: 'cannot_say',
    likely: probability,
  })
  const alone = { owners: new Map([[within.a.owner, 'same' as const]]), settled: undefined }
  expect(judgePair(within, alone)).toMatchObject({ state: 'same', likely: 1 })
})

const step = fc.record({
  ...{ subject: fc.constantFrom('x', 'y'), owner: fc.constantFrom('one', 'other') },
  step: fc.constantFrom<Said['step']>('given', 'changed', 'taken_back'),
  answer: fc.constantFrom<SamenessAnswer>('same', 'different', 'cannot_say'),
})

test('what was taken back says nothing, whatever was said before it and changed after it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const opened = new Map<string, string>()
      const said = steps.flatMap(({ subject, owner, ...one }, i): Said[] => {
        const its = `${subject} ${owner}`
        if (one.step === 'given' && opened.has(its)) return []
        if (one.step === 'given') opened.set(its, its)
        return [{ ...one, subject: its, owner, number: i, pair: 'p', mine: owner }]
      })
      const standing = answersByPair(said).get('p')?.owners ?? new Map<string, SamenessAnswer>()
      for (const owner of ['one', 'other']) {
        const of = said.filter((one) => one.owner === owner)
        const open = new Map<string, Said>()
        for (const one of of) {
          if (one.step === 'given') open.set(one.subject, one)
          else if (one.step === 'taken_back') open.delete(one.subject)
          else if (open.has(one.subject)) open.set(one.subject, one)
        }
        const last = [...open.values()].sort((x, y) => y.number - x.number)[0]
        expect(standing.get(owner)).toBe(last?.answer)
      }
    }),
  )
})
