import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sideBySide } from './side-by-side.ts'

interface Item {
  name: number
  touches: number
  turns: number
}

const turns = async (count: number) => {
  for (let i = 0; i < count; i++) await Promise.resolve()
}

test('what touches the same thing never overlaps and keeps its order; the rest overlaps up to the limit', async () => {
  const items = fc.array(fc.record({ touches: fc.nat(3), turns: fc.nat(20) }), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(items, fc.integer({ min: 1, max: 5 }), async (drawn, most) => {
      const flow = sideBySide<Item>(most, (a, b) => a.touches !== b.touches)
      const running = new Set<Item>()
      const done: Item[] = []
      for (const [name, item] of drawn.map((one, i): Item => ({ ...one, name: i })).entries()) {
        await flow.run(item, async () => {
          expect([...running].some(({ touches }) => touches === item.touches)).toBe(false)
          running.add(item)
          expect(running.size).toBeLessThanOrEqual(most)
          await turns(item.turns)
          running.delete(item)
          done.push(item)
        })
        expect(item.name).toBe(name)
      }
      await flow.end()
      expect(done).toHaveLength(drawn.length)
      for (const thing of [0, 1, 2, 3]) {
        const names = done.filter(({ touches }) => touches === thing).map(({ name }) => name)
        expect(names).toEqual(names.toSorted((a, b) => a - b))
      }
    }),
  )
})

test('after a failure nothing begins any more, and the first error is told', async () => {
  const flow = sideBySide<number>(2, () => true)
  const begun: number[] = []
  await flow.run(1, async () => {
    begun.push(1)
    await turns(3)
    throw new Error('the first')
  })
  await turns(10)
  await expect(flow.run(2, async () => void begun.push(2))).rejects.toThrow('the first')
  await expect(flow.end()).rejects.toThrow('the first')
  expect(begun).toEqual([1])
})
