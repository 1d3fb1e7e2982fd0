import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined } from './bytes.ts'
import { merklePaths, merkleRoot, rootFromPath } from './merkle-tree.ts'
import { sha256 } from './testing/arbitraries.ts'

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const asHex = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex')
const leafHash = (data: Uint8Array) => sha256(joined(new Uint8Array([0]), data))

describe('the published tree of Certificate Transparency (RFC 6962, RFC 9162)', () => {
  const data = [
    ...['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'],
  ]
  const leaves = data.map((text) => leafHash(hex(text)))

  test.each([
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
    [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
    [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
    [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('root of %i leaves', (size, root) => {
    expect(asHex(merkleRoot(sha256, leaves.slice(0, size)))).toBe(root)
  })

  test.each([
    [0, 1, []],
    [
      ...[0, 8],
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      ...[5, 8],
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      ...[1, 5],
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ] as [number, number, string[]][])('path of leaf %i in a tree of %i', (index, size, path) => {
    expect(merklePaths(sha256, leaves.slice(0, size))[index]!.map(asHex)).toEqual(path)
  })
})

const hashes = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 1, maxLength: 70 })
/** A tree and one of its leaves. */
const placed = hashes.chain((leaves) => fc.tuple(fc.constant(leaves), fc.nat(leaves.length - 1)))

test('every leaf leads to the root by its own path', () => {
  fc.assert(
    fc.property(hashes, (leaves) => {
      const root = asHex(merkleRoot(sha256, leaves))
      for (const [index, path] of merklePaths(sha256, leaves).entries())
        expect(asHex(rootFromPath(sha256, leaves[index]!, index, leaves.length, path))).toBe(root)
    }),
  )
})

test('a path with one bit changed, a step less, a step more or two steps swapped leads elsewhere', () => {
  fc.assert(
    fc.property(placed, fc.nat(), fc.nat(255), ([leaves, index], where, bit) => {
      const root = asHex(merkleRoot(sha256, leaves))
      const path = merklePaths(sha256, leaves)[index]!
      const leads = (leaf: Uint8Array, steps: Uint8Array[]) =>
        asHex(rootFromPath(sha256, leaf, index, leaves.length, steps))
      expect(leads(flipped(leaves[index]!, bit), path)).not.toBe(root)
      expect(leads(leaves[index]!, [...path, leaves[0]!])).toBeUndefined()
      if (path.length === 0) return
      const at = where % path.length
      expect(leads(leaves[index]!, path.with(at, flipped(path[at]!, bit)))).not.toBe(root)
      expect(leads(leaves[index]!, path.toSpliced(at, 1))).not.toBe(root)
      const next = (at + 1) % path.length
      if (asHex(path[at]) !== asHex(path[next]))
        expect(leads(leaves[index]!, path.with(at, path[next]!).with(next, path[at]!))).not.toBe(root)
    }),
  )
})

test('a leaf at another place or in a tree of another size leads elsewhere', () => {
  // Distinct leaves: equal ones may well stand for each other.
  const distinct = fc.uniqueArray(fc.uint8Array({ minLength: 32, maxLength: 32 }), {
    ...{ minLength: 2, maxLength: 40 },
    selector: (bytes) => asHex(bytes)!,
  })
  fc.assert(
    fc.property(distinct, fc.nat(), fc.integer({ min: -2, max: 80 }), (leaves, nth, other) => {
      const index = nth % leaves.length
      const path = merklePaths(sha256, leaves)[index]!
      const root = asHex(merkleRoot(sha256, leaves))
      if (other !== index)
        expect(asHex(rootFromPath(sha256, leaves[index]!, other, leaves.length, path))).not.toBe(root)
    }),
  )
})

test.each([
  [-1, 3],
  [3, 3],
  [0.5, 3],
  [0, 0],
  [0, Number.NaN],
  [2 ** 53, 2 ** 54],
])('leaf %d of %d is no place', (index, size) => {
  expect(rootFromPath(sha256, new Uint8Array(32), index, size, [])).toBeUndefined()
})

test('a step that is no hash is refused', () => {
  expect(rootFromPath(sha256, new Uint8Array(32), 0, 2, [new Uint8Array(31)])).toBeUndefined()
})

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = bytes.slice()
  copy[bit >> 3]! ^= 1 << (bit & 7)
  return copy
}
