import { expect, test } from 'vitest'
import { today } from '../../testing/holders.ts'
import { chance } from '../../testing/render/chance.ts'
import { page } from '../../testing/render/page.ts'
import { photograph, type Shot } from '../../testing/render/photograph.ts'
import { readZonePicture, type PictureReading } from './index.ts'

const passport = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
]
const card = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
]
const print = { font: 'OCRB', leading: 2.4, spread: 0, paper: 225, ink: 50, waves: 20 } as const
const frame: Shot = {
  ...{ width: 1280, height: 720, pitch: 20, tilt: 2, turn: 0.03, blur: 0.9, grain: 5, shade: 0.3 },
  ...{ quality: 80, seed: 5 },
}
const shot = (zone: readonly string[], change: Partial<Shot> = {}) =>
  photograph(page(zone, print, chance(5)), { ...frame, ...change })

function read(zone: readonly string[], change: Partial<Shot> = {}): PictureReading {
  const reading = readZonePicture(shot(zone, change), { today })
  if ('refused' in reading) throw new Error(reading.says)
  return reading
}
const texts = ({ lines }: PictureReading) => lines.map(({ text }) => text)

test('a frame of the camera becomes lines, and the lines become named fields', () => {
  const reading = read(passport)
  expect(texts(reading)).toEqual(passport)
  expect(reading).toMatchObject({ corrections: [], suggestions: [], reading: { refused: [] } })
  expect(reading.reading.documents).toMatchObject([
    { format: 'TD3', wrongCheckDigits: [], fields: { documentNumber: { value: 'L898902C3' } } },
  ])
  const characters = reading.lines.flatMap((line) => line.characters)
  expect(characters).toHaveLength(88)
  expect(characters.every(({ confidence }) => confidence > 0.5 && confidence <= 1)).toBe(true)
})

test.each([-5, -3, 0, 4, 5])('a document held at %d degrees is read', (tilt) => {
  expect(texts(read(card, { tilt, pitch: 24 }))).toEqual(card)
})

test('a frame of 1280 by 720 is read in 400 ms of a desktop core', () => {
  const picture = shot(passport)
  const times = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage()
    readZonePicture(picture, { today })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
  console.log(`1280 × 720: ${times[4]!.toFixed(0)} ms of the processor, at worst ${times[8]!.toFixed(0)} ms`)
  expect(times[4]).toBeLessThan(400)
})

test('a large photograph is read at the size that it needs', () => {
  expect(texts(read(card, { width: 3600, height: 1900, pitch: 80, blur: 3 }))).toEqual(card)
})

test('a letter in a place for digits is corrected and named, a digit in one for letters too', () => {
  const odd = [
    passport[0]!.replace('UTOERIKSSON', 'UTOER1KSSON'),
    passport[1]!.replace('7408122F', '74O8122F'),
  ]
  const reading = read(odd)
  expect(texts(reading)).toEqual(passport)
  expect(reading.corrections).toMatchObject([
    { line: 1, at: 8, field: 'names', read: '1', meant: 'I' },
    { line: 2, at: 16, field: 'birthDate', read: 'O', meant: '0' },
  ])
})

test('where letters and digits may both stand nothing is corrected', () => {
  const odd = [passport[0]!, passport[1]!.replace('L898902C3', 'LB98902C3')]
  const reading = read(odd)
  expect(texts(reading)).toEqual(odd)
  expect(reading.corrections).toEqual([])
})

test('a printed wrong check digit is read as it is printed', () => {
  const forged = [passport[0]!, passport[1]!.replace('36UTO', '37UTO')]
  const reading = read(forged)
  expect(texts(reading)).toEqual(forged)
  expect(reading.reading.documents[0]!.wrongCheckDigits).toEqual(['documentNumber', 'composite'])
})
