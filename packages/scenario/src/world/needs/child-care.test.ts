import { describe, expect, test } from 'vitest'
import { childQuestions } from '@libertad/screening'
import { people, share } from './testing/met-people.ts'

describe('children', () => {
  const children = people({ ageBand: '9-17', sex: 'woman', siteKind: 'nightclub' })

  test('are asked about needs and danger only', () => {
    const codes = childQuestions.map(({ code }) => code)
    for (const { said } of children) expect(said.map(({ question }) => question)).toEqual(codes)
  })

  test('have somebody who stands up for them, there or on the way', () => {
    for (const { care } of children) {
      expect(care.path).toBe('child')
      expect(care.guardian!.present).toBe(care.guardian!.comesAfterHours === undefined)
    }
    expect(share(children, ({ care }) => care.guardian!.present)).toBeCloseTo(0.45, 1)
  })

  test('nothing is decided for a child who has nobody yet; with somebody, her own view stands beside', () => {
    for (const { care, consents } of children) {
      for (const { answer, by, assent } of consents) {
        expect(by).toBe(care.guardian!.kind)
        expect(assent).toBeDefined()
        if (!care.guardian!.present) expect([answer, assent]).toEqual(['not_asked', 'not_asked'])
      }
    }
  })

  test('some whose age nobody knows are taken for children, no adult is', () => {
    const unknown = people({ ageBand: 'unknown' })
    expect(share(unknown, ({ care }) => care.path === 'child')).toBeCloseTo(0.4, 1)
    expect(share(people(), ({ care }) => care.path === 'child')).toBe(0)
  })
})
