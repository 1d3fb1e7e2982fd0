import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../journal/fold.ts'
import { entryOf, histories, type Told } from '../testing/histories.ts'
import { claimed } from '../testing/told.ts'
import { foldLegalBasis, legalBasisHolds } from './legal-basis.ts'

const opens = (says = claimed): Told => ({ kind: 'legal_basis.claimed', says, by: 'she', on: 'her phone' })
const answer = (agrees: boolean, by: string, on: string, more: Pick<Told, 'of' | 'unread'> = {}): Told => ({
  ...{ kind: 'legal_basis.seconded', says: { agrees }, by, on, ...more },
})
const during = '2018-04-06T12:00:00.000Z'

const holds = (...told: Told[]) => {
  const entries = told.map((one, at) => entryOf(`${at}`, one))
  return legalBasisHolds(fold(entries, foldLegalBasis).state!, during)
}

describe('a legal basis', () => {
  test('holds when somebody else agrees on another device, and before that does not', () => {
    expect(holds(opens())).toBe(false)
    expect(holds(opens(), answer(true, 'he', 'his phone'))).toBe(true)
    expect(holds(opens(), answer(false, 'he', 'his phone'))).toBe(false)
  })

  test.each([
    ['one person with two phones', 'she', 'his phone', 'ours'],
    ['two people with one phone', 'he', 'her phone', 'ours'],
    ['somebody of another agency', 'he', 'his phone', 'theirs'],
  ])('is not carried by %s, who may still say no', (_name, by, on, of) => {
    expect(holds(opens(), answer(true, by, on, { of }))).toBe(false)
    expect(holds(opens(), answer(true, by, on, { of }), answer(true, 'a third', 'a desk'))).toBe(true)
    expect(holds(opens(), answer(false, by, on, { of }), answer(true, 'a third', 'a desk'))).toBe(false)
  })

  const answers = fc.record({
    agrees: fc.nat(9).map((n) => n > 0),
    by: fc.constantFrom('she', 'he', 'a third'),
    on: fc.constantFrom('her phone', 'his phone', 'a desk'),
    of: fc.constantFrom('ours', 'theirs'),
    unread: fc.option(fc.constantFrom('erased', 'newer'), { freq: 10, nil: undefined }),
  })

  test('is never carried by one person, one device or another agency, nor against anybody’s no, in any order', () => {
    const tell = ({
      agrees,
      by,
      on,
      ...more
    }: { agrees: boolean; by: string; on: string } & Pick<Told, 'of'>) => answer(agrees, by, on, more)
    fc.assert(
      fc.property(histories(opens(), answers, tell), ({ came, written }) => {
        const yes = ({ agrees, unread }: { agrees: boolean; unread: string | undefined }) => agrees && !unread
        const refused = written.some(({ step }) => !yes(step))
        const second = written.some(
          ({ step }) => yes(step) && step.by !== 'she' && step.on !== 'her phone' && step.of === 'ours',
        )
        const { state } = fold(came, foldLegalBasis)
        expect(legalBasisHolds(state!, during)).toBe(second && !refused)
        expect(state!.seconded === undefined).toBe(!second && !refused)
      }),
    )
  })

  test('holds within its window and no longer', () => {
    const { state } = fold([entryOf('0', opens()), entryOf('1', answer(true, 'he', 'x'))], foldLegalBasis)
    expect(legalBasisHolds(state!, claimed.until)).toBe(true)
    expect(legalBasisHolds(state!, '2018-04-07T14:00:00.001Z')).toBe(false)
  })

  test.each([
    ['with a window longer than three days', '2018-04-05T14:00:00.000Z', '2018-04-08T14:00:00.001Z'],
    ['that a wrong clock put years ahead', '2031-04-05T14:00:00.000Z', '2031-04-06T14:00:00.000Z'],
  ])('%s does not hold', (_name, at, until) => {
    expect(holds(opens({ ...claimed, at, until }), answer(true, 'he', 'his phone'))).toBe(false)
  })
})
