import type { Grey } from './grey.ts'

/** Below this difference to the paper round it, in steps of brightness, nothing is ink: it is the camera's grain. */
const leastContrast = 9

/**
 * 1 where a pixel is darker than the paper round it by more than a part of how much the brightness there varies:
 * light that falls from one side, and shadows, then do not matter.
 */
export function ink({ width, height, data }: Grey, reach: number): Uint8Array {
  const { sums, squares } = tables(data, width, height)
  const out = new Uint8Array(data.length)
  const stride = width + 1
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - reach) * stride
    const bottom = Math.min(height, y + reach + 1) * stride
    const rows = (bottom - top) / stride
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach)
      const right = Math.min(width, x + reach + 1)
      const area = rows * (right - left)
      const mean =
        (sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!) / area
      const square =
        (squares[bottom + right]! - squares[bottom + left]! - squares[top + right]! + squares[top + left]!) /
        area
      const spread = Math.sqrt(Math.max(0, square - mean * mean))
      if (mean - data[y * width + x]! > Math.max(leastContrast, spread * 0.4)) out[y * width + x] = 1
    }
  }
  return out
}

/** Sums of all brightness, and of its squares, above and left of each point. */
function tables(data: Uint8Array, width: number, height: number) {
  const stride = width + 1
  const sums = new Uint32Array(stride * (height + 1))
  const squares = new Float64Array(stride * (height + 1))
  for (let y = 0; y < height; y++) {
    let sum = 0
    let square = 0
    for (let x = 0; x < width; x++) {
      const value = data[y * width + x]!
      sum += value
      square += value * value
      const at = (y + 1) * stride + x + 1
      sums[at] = sums[at - stride]! + sum
      squares[at] = squares[at - stride]! + square
    }
  }
  return { sums, squares }
}
