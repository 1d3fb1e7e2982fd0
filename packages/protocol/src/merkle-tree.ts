import type { Sha256 } from './bytes.ts'

/*
 * Merkle tree of RFC 9162, section 2.1. Leaves here are leaf *hashes*: an entry's id is SHA-256(0x00 ‖ header),
 * so the id is the leaf. Inner nodes are SHA-256(0x01 ‖ left ‖ right).
 */

function node(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(65)
  bytes[0] = 1
  bytes.set(left, 1)
  bytes.set(right, 33)
  return sha256(bytes)
}

/** The largest power of two smaller than `size`. */
function split(size: number): number {
  let k = 1
  while (k * 2 < size) k *= 2
  return k
}

/** Root of one or more leaf hashes (RFC 9162, 2.1.1). */
export function merkleRoot(sha256: Sha256, leaves: Uint8Array[]): Uint8Array {
  if (leaves.length === 1) return leaves[0]!
  const k = split(leaves.length)
  return node(sha256, merkleRoot(sha256, leaves.slice(0, k)), merkleRoot(sha256, leaves.slice(k)))
}

/** All inclusion paths of a tree at once, in leaf order (RFC 9162, 2.1.3.1). */
export function merklePaths(sha256: Sha256, leaves: Uint8Array[]): Uint8Array[][] {
  const paths: Uint8Array[][] = leaves.map(() => [])
  const build = (from: number, to: number): Uint8Array => {
    if (to - from === 1) return leaves[from]!
    const middle = from + split(to - from)
    const left = build(from, middle)
    const right = build(middle, to)
    for (let i = from; i < middle; i++) paths[i]!.push(right)
    for (let i = middle; i < to; i++) paths[i]!.push(left)
    return node(sha256, left, right)
  }
  if (leaves.length > 0) build(0, leaves.length)
  return paths
}

/**
 * The root that a leaf and its path lead to (RFC 9162, 2.1.3.2), or `undefined` if the path does not fit the
 * place of the leaf in a tree of that size.
 */
export function rootFromPath(
  sha256: Sha256,
  leaf: Uint8Array,
  index: number,
  size: number,
  path: Uint8Array[],
): Uint8Array | undefined {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size)
    return undefined
  let fn = index
  let sn = size - 1
  let root = leaf
  for (const sibling of path) {
    if (sn === 0 || sibling.length !== 32) return undefined
    if (fn % 2 === 1 || fn === sn) {
      root = node(sha256, sibling, root)
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2)
        sn = Math.floor(sn / 2)
      }
    } else {
      root = node(sha256, root, sibling)
    }
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  return sn === 0 ? root : undefined
}
