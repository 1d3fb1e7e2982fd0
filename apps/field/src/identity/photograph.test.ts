import { expect, test } from 'vitest'
import { mostBytes, readPhotograph, sizes, smallEnough } from './photograph.ts'

test('takes the best that is small enough, and tries no further', async () => {
  const tried: number[] = []
  const encoded = await smallEnough(async ({ side, quality }) => {
    tried.push(side)
    return { size: Math.round(side * side * quality * 0.3), side, quality }
  })
  expect(encoded!.size).toBeLessThanOrEqual(mostBytes)
  expect(encoded).toMatchObject(sizes[tried.length - 1]!)
  expect(tried.length).toBeGreaterThan(1)
})

test('keeps none that cannot be made small', async () => {
  expect(await smallEnough(async () => ({ size: mostBytes + 1 }))).toBeUndefined()
  expect(await smallEnough(async () => undefined)).toBeUndefined()
})

test('shows nothing as a picture that is none', () => {
  const picture = { type: 'image/jpeg', data: '/9j/4AA=', takenAt: '2018-04-06T12:00:00.000Z' }
  expect(readPhotograph(picture)).toEqual(picture)
  for (const other of [undefined, {}, { ...picture, data: '"><script>' }, { ...picture, type: 'text/html' }])
    expect(readPhotograph(other)).toBeUndefined()
})
