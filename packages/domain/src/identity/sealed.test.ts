import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../journal/fold.ts'
import { entryOf, histories, type Told } from '../testing/histories.ts'
import { foldSealed } from './sealed.ts'
import { sealedParts } from './sealed-parts.ts'

const opens: Told = {
  ...{ kind: 'sealed.written', says: { thing: 'identity', about: 'person', key: 'key', content: 'content' } },
}
const steps = fc.constantFrom<Told>(
  { kind: 'sealed.revised', says: { content: 'content 2', index: 'index 2' } },
  { kind: 'sealed.revised', says: { content: 'content 3' } },
  { kind: 'sealed.rewrapped', says: { key: 'key 2' } },
  { kind: 'sealed.opened', says: { ground: 'medical_care', at: '2018-04-05T14:00:00.000Z' }, of: 'shelter' },
)

test('every reading and every envelope is kept, and no content is lost to one written unknowingly beside it', () => {
  fc.assert(
    fc.property(
      histories(opens, steps, (step) => step),
      ({ came, written }) => {
        const { keys, content, beside, openings } = fold(came, foldSealed).state!
        const of = (kind: Told['kind']) => written.filter(({ step }) => step.kind === kind)
        const ids = (said: { entry: string }[]) => said.map(({ entry }) => entry).toSorted()
        const named = (these: { id: string }[]) => these.map(({ id }) => id).toSorted()
        expect(ids(openings)).toEqual(named(of('sealed.opened')))
        expect(ids(keys)).toEqual([...named(of('sealed.rewrapped')), 'opening'])
        const contents = of('sealed.revised')
        const newest = contents.filter(({ id }) => !contents.some((later) => later.knew(id)))
        expect(ids([content, ...beside])).toEqual(contents.length > 0 ? named(newest) : ['opening'])
      },
    ),
  )
})

test('a name for lists stays when only the content is written anew', () => {
  const named = entryOf('b', { kind: 'sealed.revised', says: { content: 'two', index: 'name' } }, ['a'])
  const revised = entryOf('c', { kind: 'sealed.revised', says: { content: 'three' } }, ['b'])
  const { state } = fold([entryOf('a', opens), named, revised], foldSealed)
  expect(state).toMatchObject({ content: { value: 'three' }, index: { value: 'name' } })
})

test('a body names its sealed parts in one order: keys, content, index', () => {
  expect(sealedParts({ index: 'c', content: 'b', key: 'a' })).toEqual([
    ...[
      { hash: 'a', purpose: 'key' },
      { hash: 'b', purpose: 'content' },
      { hash: 'c', purpose: 'index' },
    ],
  ])
  expect(sealedParts({ keys: ['a', 'b'] })).toEqual([
    ...[
      { hash: 'a', purpose: 'key' },
      { hash: 'b', purpose: 'key' },
    ],
  ])
  for (const nothing of [undefined, null, {}, { salt: 'x' }]) expect(sealedParts(nothing)).toEqual([])
})
