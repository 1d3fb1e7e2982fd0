import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keys, random, turned } from '../testing/arbitraries.ts'
import { vaultBox } from './box.ts'

const names = fc.string({ unit: 'grapheme' }).filter((name) => !name.includes('\n') && name.isWellFormed())

test('a row opens under its name in its vault, whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      keys,
      names,
      names,
      fc.uint8Array({ maxLength: 900 }),
      fc.nat(),
      async (key, name, other, bytes, bit) => {
        const box = vaultBox(key, random)
        const sealed = await box.seal(name, bytes)
        expect(await box.open(name, sealed)).toEqual(bytes)
        expect(await vaultBox(key, random).open(name, sealed)).toEqual(bytes)
        if (other !== name) expect(await box.open(other, sealed)).toBeUndefined()
        expect(await vaultBox(turned(key, bit), random).open(name, sealed)).toBeUndefined()
        expect(await box.open(name, turned(sealed, bit))).toBeUndefined()
        expect(await box.open(name, sealed.subarray(0, bit % sealed.length))).toBeUndefined()
      },
    ),
  )
})

test('a vault has a key of 32 bytes, and a name is one line', async () => {
  expect(() => vaultBox(new Uint8Array(31), random)).toThrow(RangeError)
  await expect(vaultBox(new Uint8Array(32), random).seal('a\nb', new Uint8Array())).rejects.toThrow(
    RangeError,
  )
})
