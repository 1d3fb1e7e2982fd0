import { describe, expect, test } from 'vitest'
import { today } from '../../testing/holders.ts'
import { hostile, painted } from '../../testing/render/hostile.ts'
import { largestSide, readZonePicture, type Picture } from './index.ts'

const read = (picture: Picture) => readZonePicture(picture, { today })

/** Milliseconds of the processor: what others do on the machine does not count. */
function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { result, milliseconds: (user + system) / 1000 }
}

describe('before a pixel is looked at', () => {
  // Whoever touches a pixel of this fails.
  const unseen = (width: number, height: number, length = width * height * 4): Picture => ({
    ...{ width, height },
    data: new Proxy(new Uint8Array(0), {
      get: (_, name) => {
        if (name === 'length') return length
        throw new Error('looked at')
      },
    }),
  })

  test.each([
    ['too_large', unseen(largestSide + 1, 100)],
    ['too_large', unseen(100, largestSide + 1)],
    ['too_large', unseen(1_000_000, 1_000_000)],
    ['too_small', unseen(239, 400)],
    ['too_small', unseen(400, 47)],
    ['not_a_picture', unseen(640, 480, 640 * 480 * 4 - 1)],
    ['not_a_picture', unseen(640, 480, 640 * 480 * 3)],
    ['not_a_picture', unseen(0, 480)],
    ['not_a_picture', unseen(-640, -480)],
    ['not_a_picture', unseen(640.5, 480)],
    ['not_a_picture', unseen(Number.NaN, 480)],
    ['not_a_picture', unseen(Number.POSITIVE_INFINITY, 480)],
  ])('%s is said', (refused, picture) => {
    expect(read(picture)).toMatchObject({ refused, says: expect.stringMatching(/\.$/) })
  })
})

describe('what is no document', () => {
  test.each(Object.entries(hostile))('is refused in time: %s', (_, paint) => {
    const picture = paint(1280, 720)
    // The first look finds nothing compiled.
    read(picture)
    const { result, milliseconds } = timed(() => read(picture))
    expect(result).toMatchObject({ refused: expect.stringMatching(/^(no_zone|unreadable)$/) })
    expect(milliseconds).toBeLessThan(400)
  })

  test.each(['grain', 'a chessboard', 'broken blocks', 'rows of blocks'])(
    'is refused in time, as large as may be: %s',
    (name) => {
      const picture = hostile[name]!(largestSide, largestSide)
      const { result, milliseconds } = timed(() => read(picture))
      expect(result).toMatchObject({ refused: expect.stringMatching(/^(no_zone|unreadable)$/) })
      expect(milliseconds).toBeLessThan(2000)
    },
  )

  test('is refused where all of it is transparent', () => {
    const picture = painted(640, 480, () => 0)
    expect(read({ ...picture, data: picture.data.map(() => 0) })).toMatchObject({ refused: 'no_zone' })
  })
})
