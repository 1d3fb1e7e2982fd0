import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'fast-png'
import { afterAll, describe, expect, test } from 'vitest'
import { pictured } from '../../../packages/documents/testing/render/difficulty.ts'
import { readPngFile } from './read-png-file.ts'
import { run } from './testing/run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'libertad-mrz-picture-'))
afterAll(() => rmSync(folder, { recursive: true }))

const card = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
]

function file(name: string, content: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG with a header that need not be true of what is packed within. */
function png(
  width: number,
  height: number,
  [depth, colour]: [number, number],
  rows: Buffer,
  more: Buffer[] = [],
) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = depth
  header[9] = colour
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const parts = [
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([signature, ...parts])
}

const { width, height, data } = pictured(card, 'usual', 3)
const grey = Uint8Array.from({ length: width * height }, (_, i) => data[i * 4]!)

describe.concurrent('libertad mrz PICTURE', () => {
  test('reads the zone and ends with 0', async () => {
    const read = await run(['mrz', file('card.png', encode({ width, height, data, channels: 4, depth: 8 }))])
    expect(read.code).toBe(0)
    for (const line of card) expect(read.out).toContain(line)
    expect(read.out).toMatch(/documentNumber +D23145890 .* check digit 7 right/)
  })

  test('gives how sure each character is as JSON', async () => {
    const path = file('grey.png', encode({ width, height, data: grey, channels: 1, depth: 8 }))
    const read = await run(['mrz', path, '--json'])
    const given = JSON.parse(read.out) as { picture: { lines: { text: string; characters: unknown[] }[] } }
    expect(given).toMatchObject({ file: path, documents: [{ format: 'TD1', wrongCheckDigits: [] }] })
    expect(given.picture.lines.map(({ text }) => text)).toEqual(card)
    expect(given.picture.lines[0]!.characters[0]).toMatchObject({
      character: 'I',
      confidence: expect.any(Number),
    })
  })

  test.each([
    ['blank.png', png(640, 480, [8, 0], Buffer.alloc(641 * 480)), /no machine-readable zone/],
    ['tiny.png', png(40, 40, [8, 0], Buffer.alloc(41 * 40)), /smaller than/],
    ['wide.png', png(50_000, 10, [8, 0], Buffer.alloc(100)), /larger than 4096/],
    ['deep.png', png(4096, 4096, [16, 6], Buffer.alloc(100)), /larger than 4096/],
    ['huge.png', png(0xffffffff, 0xffffffff, [8, 6], Buffer.alloc(100)), /larger than 4096/],
    ['bomb.png', png(640, 480, [8, 0], Buffer.alloc(200_000_000)), /damaged/],
    ['short.png', png(640, 480, [8, 0], Buffer.alloc(1000)), /damaged/],
    ['cut.png', png(640, 480, [8, 0], Buffer.alloc(641 * 480)).subarray(0, 60), /damaged/],
    ['none.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /damaged/],
  ])('ends with 2 when there is nothing to be read: %s', async (name, content, words) => {
    const read = await run(['mrz', file(name, content)])
    expect(read).toMatchObject({ code: 2, out: '', said: expect.stringMatching(words) })
    expect(read.said).not.toMatch(/^ +at /m)
  })
})

describe('pixels', () => {
  const rows = (bytes: number[][]) => Buffer.concat(bytes.map((row) => Buffer.from([0, ...row])))
  const palette = chunk('PLTE', Buffer.from([255, 0, 0, 0, 0, 255]))
  test.each([
    ['one bit grey', png(2, 1, [1, 0], rows([[0b01000000]])), [0, 0, 0, 255, 255, 255, 255, 255]],
    ['four bits grey', png(2, 1, [4, 0], rows([[0x0f]])), [0, 0, 0, 255, 255, 255, 255, 255]],
    ['grey and opacity', png(1, 1, [8, 4], rows([[9, 7]])), [9, 9, 9, 7]],
    ['sixteen bits', png(1, 1, [16, 2], rows([[1, 99, 2, 99, 3, 99]])), [1, 2, 3, 255]],
    ['a palette', png(2, 1, [1, 3], rows([[0b01000000]]), [palette]), [255, 0, 0, 255, 0, 0, 255, 255]],
  ])('become red, green, blue and opacity: %s', async (name, content, expected) => {
    const read = await readPngFile(file(`${name}.png`, content))
    expect(read && 'data' in read && [...read.data]).toEqual(expected)
  })

  test('a text that unpacks to more than the picture is never touched', async () => {
    const text = Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(100_000_000))])
    const read = await readPngFile(
      file('text.png', png(1, 1, [8, 0], rows([[5]]), [chunk('zTXt', text), chunk('iCCP', text)])),
    )
    expect(read).toMatchObject({ width: 1, height: 1 })
  })
})
