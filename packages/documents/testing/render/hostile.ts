import type { Picture } from '../../src/picture/picture.ts'
import { chance } from './chance.ts'

/** A picture of one brightness for each pixel. */
export function painted(width: number, height: number, bright: (x: number, y: number) => number): Picture {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < width * height; i++) {
    const value = bright(i % width, Math.floor(i / width))
    data.fill(value, i * 4, i * 4 + 3)
    data[i * 4 + 3] = 255
  }
  return { width, height, data }
}

const random = chance(28)

/** What is no document, and what would cost a careless reader the most time. */
export const hostile: Record<string, (width: number, height: number) => Picture> = {
  black: (width, height) => painted(width, height, () => 0),
  white: (width, height) => painted(width, height, () => 255),
  grain: (width, height) => painted(width, height, () => random() * 255),
  'soft grain': (width, height) => painted(width, height, () => 120 + random() * 30),
  'level stripes': (width, height) => painted(width, height, (_, y) => (y % 24 < 12 ? 20 : 230)),
  'upright stripes': (width, height) => painted(width, height, (x) => (x % 16 < 8 ? 20 : 230)),
  'slanting stripes': (width, height) => painted(width, height, (x, y) => ((x + y) % 14 < 7 ? 20 : 230)),
  'a chessboard': (width, height) =>
    painted(width, height, (x, y) => (((x >> 3) + (y >> 3)) % 2 === 0 ? 20 : 230)),
  'rows of blocks': (width, height) =>
    painted(width, height, (x, y) => (x % 14 < 9 && y % 30 < 13 ? 20 : 230)),
  'two rows of 44 blocks': (width, height) =>
    painted(width, height, (x, y) => {
      const within = x > 100 && x < 100 + 44 * 16 && (x - 100) % 16 < 10
      return within && ((y > 200 && y < 216) || (y > 240 && y < 256)) ? 20 : 230
    }),
  'broken blocks': (width, height) =>
    painted(width, height, (x, y) => (x % 7 < 5 && y % 9 < 6 && random() < 0.8 ? 20 : 230)),
}
