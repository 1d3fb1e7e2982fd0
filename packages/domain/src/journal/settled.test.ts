import { describe, expect, test } from 'vitest'
import type { History } from './causal-order.ts'
import type { Header } from './entry.ts'
import { choose, decide, needsAPerson, settled, type Decided } from './settled.ts'

const by = (id: string) => ({
  id,
  header: {
    ...{ actor: `person ${id}`, agency: 'agency', device: 'device', claimedAt: '2018-04-05T14:02:11.000Z' },
  } as Header,
})

/** `{ b: 'a' }`: the author of b had seen a. */
const seen = (known: Record<string, string>): History => ({
  knew: (later, earlier) => (known[later] ?? '').split(' ').includes(earlier),
})

const values = (decided: Decided<string> | undefined) => decided?.versions.map(({ value }) => value)

describe('a decision', () => {
  const first = decide(undefined, 'go', by('a'), seen({}))

  test('is one version with its author', () => {
    expect(settled(first)).toMatchObject({ value: 'go', entry: 'a', actor: 'person a', number: undefined })
    expect(needsAPerson(first)).toBe(false)
  })

  test('replaces what its author had seen', () => {
    const second = decide(first, 'no_go', by('b'), seen({ b: 'a' }))
    expect(values(second)).toEqual(['no_go'])
    expect(needsAPerson(second)).toBe(false)
  })

  test('stands beside what its author had not seen, until a person chooses', () => {
    const second = decide(first, 'no_go', by('b'), seen({}))
    expect(values(second)).toEqual(['go', 'no_go'])
    expect(settled(second)).toBeUndefined()
    expect(needsAPerson(second)).toBe(true)
  })

  test('of somebody who had seen both replaces both', () => {
    const two = decide(first, 'no_go', by('b'), seen({}))
    expect(values(decide(two, 'go_without_sites', by('c'), seen({ c: 'a b' })))).toEqual(['go_without_sites'])
  })

  test('two that say the same unknowingly still need a person: who decided is not the same', () => {
    expect(needsAPerson(decide(first, 'go', by('b'), seen({})))).toBe(true)
  })

  test('that nobody made needs nobody', () => {
    expect(needsAPerson(undefined)).toBe(false)
    expect(settled(undefined)).toBeUndefined()
  })
})

describe('a choice', () => {
  const two = decide(decide(undefined, 'go', by('a'), seen({})), 'no_go', by('b'), seen({}))
  const between = ['a', 'b']

  test('takes one version, in the name of who chose', () => {
    const chosen = choose(two, { between, takes: 'b' }, by('c'), seen({ c: 'a b' }))
    expect(settled(chosen)).toMatchObject({ value: 'no_go', entry: 'c', actor: 'person c' })
    expect(needsAPerson(chosen)).toBe(false)
  })

  test('leaves a version that its author had not seen', () => {
    const three = decide(two, 'go_without_sites', by('d'), seen({}))
    const chosen = choose(three, { between, takes: 'a' }, by('c'), seen({ c: 'a b' }))
    expect(values(chosen)).toEqual(['go_without_sites', 'go'])
    expect(needsAPerson(chosen)).toBe(true)
  })

  test('made twice unknowingly is again two versions', () => {
    const history = seen({ c: 'a b', d: 'a b' })
    const once = choose(two, { between, takes: 'a' }, by('c'), history)
    const twice = choose(once, { between, takes: 'b' }, by('d'), history)
    expect(values(twice)).toEqual(['go', 'no_go'])
    expect(needsAPerson(twice)).toBe(true)
  })

  test('that says both are right settles these two and no third', () => {
    const both = choose(two, { between, takes: 'both' }, by('c'), seen({ c: 'a b' }))
    expect(values(both)).toEqual(['go', 'no_go'])
    expect(needsAPerson(both)).toBe(false)
    expect(needsAPerson(decide(both, 'go_without_sites', by('d'), seen({})))).toBe(true)
  })

  test('of a version that is not there changes nothing', () => {
    expect(choose(two, { between, takes: 'x' }, by('c'), seen({}))).toEqual(two)
    expect(choose(undefined, { between, takes: 'a' }, by('c'), seen({}))).toBeUndefined()
  })
})
