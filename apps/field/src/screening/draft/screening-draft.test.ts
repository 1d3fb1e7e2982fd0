import { checkBody, interpreting, type Content } from '@libertad/domain'
import {
  adultQuestions,
  answerCodes,
  beginSteps,
  observations,
  personLanguages,
  urgentNeeds,
} from '@libertad/screening'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addresses,
  beginScreening,
  isStale,
  longestPause,
  missing,
  readScreening,
  touched,
  type ScreeningDraft,
  type Touch,
} from './screening-draft.ts'
import { needsContent, screenedContent } from './screened.ts'
import { stages } from './stages.ts'

const start = Date.UTC(2018, 3, 5, 14, 0)
const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list)
const codes = (list: readonly { code: string }[]) => oneOf(list.map(({ code }) => code))
const yesNo = oneOf(['yes', 'no'] as const)

const touch: fc.Arbitrary<Touch> = fc.oneof(
  fc.record({ language: oneOf(personLanguages) }),
  fc.record({ interpreting: oneOf(interpreting) }),
  fc.record({ address: oneOf(addresses) }),
  fc.record({ step: codes(beginSteps), is: yesNo }),
  fc.record({ need: oneOf(urgentNeeds), on: fc.boolean() }),
  fc.record({ agrees: oneOf(['yes', 'no', 'later'] as const) }),
  fc.record({ question: codes(adultQuestions), answer: oneOf(answerCodes) }),
  fc.record({ sign: codes(observations), on: fc.boolean() }),
  fc.record({ kind: oneOf(['labour', 'sexual'] as const) }),
  fc.record({ go: oneOf(['next', 'next', 'next', 'back', 'on'] as const) }),
)
const touches = fc.array(touch, { maxLength: 60 })
const person = { ageBand: '24-26', path: 'adult', country: 'GY' } as const
const after = (from: ScreeningDraft, done: Touch[]) =>
  done.reduce<ScreeningDraft>((draft, one, at) => touched(draft, one, start + at), from)
const throughTheDisk = (draft: ScreeningDraft) => readScreening(JSON.parse(JSON.stringify(draft)))!
const salt = 'AAAAAAAAAAAAAAAAAAAAAA'

describe('a phone that is killed', () => {
  test('at any touch goes on exactly where it was, and ends in the same entry', () => {
    fc.assert(
      fc.property(touches, touches, (before, later) => {
        const killed = after(beginScreening(start, start, 'labour'), before)
        const resumed = throughTheDisk(killed)
        expect(resumed).toEqual(killed)
        const [unbroken, goneOn] = [after(killed, later), after(resumed, later)]
        expect(goneOn).toEqual(unbroken)
        expect(screenedContent(goneOn, person, false)).toEqual(screenedContent(unbroken, person, false))
      }),
    )
  })

  test('asks whether she can still talk before a question, and not before what is the officer’s alone', () => {
    const at = (stage: ScreeningDraft['at']) => ({ ...beginScreening(start, start, 'labour'), at: stage })
    expect(isStale(at('question.debt'), start + longestPause)).toBe(false)
    expect(isStale(at('question.debt'), start + longestPause + 1)).toBe(true)
    expect(
      isStale(touched(at('question.debt'), { go: 'on' }, start + longestPause + 1), start + longestPause + 2),
    ).toBe(false)
    expect(isStale(at('seen'), start + 10 * longestPause)).toBe(false)
  })

  test('does not go on with a draft of another shape', () => {
    expect(readScreening(undefined)).toBeUndefined()
    expect(readScreening({ ...beginScreening(start, start, 'labour'), shape: 2 })).toBeUndefined()
    expect(readScreening({ ...beginScreening(start, start, 'labour'), at: 'question.gone' })).toBeUndefined()
  })
})

describe('a conversation', () => {
  test('always becomes an entry of its kind, stopped wherever it is', () => {
    fc.assert(
      fc.property(touches, fc.boolean(), (done, stopped) => {
        const content = screenedContent(after(beginScreening(start, start, 'labour'), done), person, stopped)
        expect(checkBody('person_met.screened', 1, { salt, ...content })).toEqual({ fits: true })
        expect(content.stopped).toBe(stopped)
      }),
    )
  })

  test('keeps each question as the last touch on it left it, and an untouched one as not asked', () => {
    fc.assert(
      fc.property(touches, (done) => {
        const { said } = screenedContent(after(beginScreening(start, start, 'labour'), done), person, true)
        const last = new Map(done.flatMap((one) => ('question' in one ? [[one.question, one.answer]] : [])))
        expect(said).toEqual(
          adultQuestions.map(({ code }) => ({ question: code, answer: last.get(code) ?? 'not_asked' })),
        )
      }),
    )
  })

  test('goes no further without a language, a way of understanding, and her yes', () => {
    const steps = (done: Touch[]) => after(beginScreening(start, start, 'labour'), done).at
    const next: Touch = { go: 'next' }
    expect(steps([next])).toBe('language')
    expect(steps([{ language: 'ht' }, next, next])).toBe('interpreting')
    const understood: Touch[] = [{ language: 'ht' }, next, { interpreting: 'by_phone' }, next, next, next]
    expect(steps([...understood, next])).toBe('agree')
    expect(steps([...understood, { agrees: 'later' }, next])).toBe('agree')
    expect(steps([...understood, { agrees: 'yes' }, next])).toBe(stages[5])
  })

  test('a no before the first question is kept and stops nobody', () => {
    const no: Touch[] = beginSteps.map(({ code }) => ({ step: code, is: 'no' }))
    const draft = after(
      { ...beginScreening(start, start, 'labour'), at: 'before', interpreting: 'in_person' },
      no,
    )
    expect(missing(draft)).toBeUndefined()
    expect(screenedContent(draft, person, false).begin.filter(({ answer }) => answer === 'no')).toHaveLength(
      5,
    )
  })

  test('“nothing now” and a need take each other away', () => {
    fc.assert(
      fc.property(touches, (done) => {
        const { needs } = after(beginScreening(start, start, 'labour'), done)
        expect(needs.includes('nothing') && needs.length > 1).toBe(false)
      }),
    )
  })

  test('needs that were known before stay, whatever she points at', () => {
    const before: Content<'person_met.needs_recorded'> = { needs: ['medical', 'papers'], met: ['medical'] }
    expect(needsContent(['water_food'], before)).toEqual({
      needs: ['medical', 'papers', 'water', 'food'],
      met: ['medical'],
    })
    expect(needsContent(['nothing'], before)).toEqual(before)
  })
})
