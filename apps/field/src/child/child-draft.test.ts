import { checkBody, interpreting } from '@libertad/domain'
import {
  adultQuestions,
  answerCodes,
  childQuestions,
  observations,
  personLanguages,
} from '@libertad/screening'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginChild,
  childContent,
  childStageFrom,
  childStages,
  childSteps,
  childTouched,
  helpers,
  readChild,
  withStep,
  type ChildChange,
  type ChildDraft,
} from './child-draft.ts'
import { beginLeave, keepsOnPath, leaveContent, leavers } from './leave-draft.ts'
import { childAlert, owedFor, putOnPath } from './put-on-path.ts'
import type { PersonOnSite } from '../model/view-model.ts'

const now = Date.UTC(2018, 3, 5, 13, 52)
const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list)
const salt = 'AAAAAAAAAAAAAAAAAAAAAA'

const change: fc.Arbitrary<ChildChange> = fc.oneof(
  fc.record({ at: oneOf(childStages) }),
  fc.record({ done: fc.subarray([...childSteps]) }),
  fc.record({ helper: oneOf([...helpers, null]), helperPresent: fc.boolean() }),
  fc.record({ language: oneOf(personLanguages), interpreting: oneOf(interpreting) }),
  fc.record({ answers: fc.dictionary(oneOf(childQuestions.map(({ code }) => code)), oneOf(answerCodes)) }),
  fc.record({ view: fc.string() }),
)
const after = (from: ChildDraft, changes: ChildChange[]) =>
  changes.reduce<ChildDraft>((draft, one, at) => childTouched(draft, one, now + at), from)
const person = { ageBand: 'unknown', path: 'child', country: 'GY', kind: 'labour' } as const

describe('the path for children', () => {
  test('a phone that is killed at any touch goes on with the same form', () => {
    fc.assert(
      fc.property(fc.array(change), fc.array(change), (before, later) => {
        const killed = after(beginChild(now, now), before)
        const resumed = readChild(JSON.parse(JSON.stringify(killed)))!
        expect(after(resumed, later)).toEqual(after(killed, later))
      }),
    )
  })

  test('its entry holds the four questions, nothing that an adult is asked, and never a word of the view', () => {
    const adults = adultQuestions.map(({ code }) => code)
    fc.assert(
      fc.property(fc.array(change), fc.boolean(), fc.uuid(), (changes, stopped, view) => {
        const draft = { ...after(beginChild(now, now), changes), view }
        const content = childContent(draft, person, stopped)
        expect(checkBody('person_met.screened', 1, { salt, ...content })).toEqual({ fits: true })
        expect(content.said.map(({ question }) => question)).toEqual(childQuestions.map(({ code }) => code))
        expect(content.said.some(({ question }) => adults.includes(question))).toBe(false)
        expect(content.profile).toBe('child_labour')
        expect(JSON.stringify(content)).not.toContain(view)
      }),
    )
  })

  test('none of its questions is about a means', () => {
    expect(childQuestions.flatMap(({ means }) => means ?? [])).toEqual([])
    expect(observations.length).toBeGreaterThan(0)
  })

  test('goes through all its parts and back', () => {
    let at = childStages[0]!
    for (const stage of childStages) {
      expect(at).toBe(stage)
      at = childStageFrom({ at }, 1)
    }
    expect(at).toBe('view')
    expect(childStageFrom({ at: 'steps' }, -1)).toBe('steps')
  })

  test('a step is done or taken back', () => {
    expect(withStep({ done: ['siblings_together'] }, 'away_from_handlers', true)).toEqual([
      'away_from_handlers',
      'siblings_together',
    ])
    expect(withStep({ done: ['siblings_together'] }, 'siblings_together', false)).toEqual([])
  })
})

describe('one touch', () => {
  const met = { country: 'GY', zone: 'America/Guyana', site: 'a-site', visit: 'a-visit' }
  const adult = { id: 'kite', path: 'adult', screening: undefined, met } as unknown as PersonOnSite
  const child = { ...adult, path: 'child' } as PersonOnSite
  const spoken = { ...child, screening: { value: { profile: 'child_labour' } } } as PersonOnSite

  const portOf = (kinds: string[], refused?: string) => ({
    journalNow: () => now,
    write: async ({ kind }: { kind: string }) => {
      kinds.push(kind)
      return kind === refused
        ? { ok: false as const, refusal: { refused: 'disk_full' as const } }
        : { ok: true as const, value: { id: 'entry', subject: `${kind} subject` } }
    },
  })

  test('owes the path and the alert once, whatever was written before the phone stopped', () => {
    expect(owedFor(adult, undefined)).toEqual(['path', 'alert'])
    expect(owedFor(child, undefined)).toEqual(['alert'])
    expect(owedFor(child, { alert: null })).toEqual(['alert'])
    expect(owedFor(child, { alert: 'it' })).toEqual([])
    expect(owedFor(spoken, undefined)).toEqual([])
  })

  test('puts on the path before it raises the alert, and two touches are one child', async () => {
    const kinds: string[] = []
    const port = portOf(kinds) as never
    const owed = owedFor(adult, undefined)
    const [first, second] = await Promise.all([putOnPath(port, adult, owed), putOnPath(port, adult, owed)])
    expect(kinds).toEqual(['person_met.path_set', 'alert.raised'])
    expect([first, second]).toEqual([{ alert: 'alert.raised subject' }, {}])
  })

  test('raises no alert for a path that was not written, and tries again when asked', async () => {
    const kinds: string[] = []
    const refused = portOf(kinds, 'person_met.path_set') as never
    expect(await putOnPath(refused, adult, ['path', 'alert'])).toMatchObject({
      refusal: { refused: 'disk_full' },
    })
    expect(kinds).toEqual(['person_met.path_set'])
    expect(await putOnPath(portOf(kinds) as never, adult, ['path', 'alert'])).toHaveProperty('alert')
  })

  test('the alert names a place and a kind, never a person', () => {
    const alert = childAlert(adult, now)
    expect(Object.keys(alert).sort()).toEqual(['at', 'country', 'kind', 'site', 'visit', 'zone'])
    expect(JSON.stringify(alert)).not.toContain(adult.id)
  })
})

describe('leaving the path', () => {
  test('takes a named guardian or advocate, or a determined age: never an officer alone', () => {
    const begun = beginLeave(now)
    expect(leavers).not.toContain('officer')
    expect(leaveContent(begun)).toBeUndefined()
    expect(leaveContent({ ...begun, by: 'guardian', name: ' ' })).toBeUndefined()
    expect(keepsOnPath({ by: 'advocate', name: '' })).toBe('name')
    expect(leaveContent({ ...begun, by: 'guardian', name: 'R. Persaud', present: true })).toEqual({
      ...{ path: 'adult', by: 'guardian', guardian: { kind: 'guardian', present: true } },
    })
    expect(leaveContent({ ...begun, by: 'age_determined' })).toEqual({ path: 'adult', by: 'age_determined' })
  })

  test('the name is in no entry: it is sealed', () => {
    const content = leaveContent({ ...beginLeave(now), by: 'guardian', name: 'R. Persaud' })
    expect(JSON.stringify(content)).not.toContain('Persaud')
    expect(checkBody('person_met.path_set', 1, { salt, ...content })).toEqual({ fits: true })
  })
})
