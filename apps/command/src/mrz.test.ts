import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './testing/run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'libertad-mrz-'))
afterAll(() => rmSync(folder, { recursive: true }))

const passport = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
]
const card = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
]

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe.concurrent('libertad mrz', () => {
  test('ends with 0 when all is right, and shows a table', async () => {
    const read = await run(['mrz', file('right.txt', passport.join('\r\n'))])
    expect(read.code).toBe(0)
    expect(read.out).toMatch(/TD3, from line 1/)
    expect(read.out).toMatch(/documentNumber +L898902C3 +line 2, 1-9 +check digit 6 right/)
  })

  test('gives one JSON document of all zones of a file', async () => {
    const path = file('two.csv', `id;zone\n1;"${passport.join('\n')}"\n2;${card.join(';')}\n`)
    const read = await run(['mrz', path, '--json'])
    const given = JSON.parse(read.out) as { file: string; documents: { format: string }[] }
    expect(read.code).toBe(0)
    expect(given.file).toBe(path)
    expect(given.documents).toMatchObject([
      { format: 'TD3', startsAt: 2, wrongCheckDigits: [], repairs: [], warnings: [] },
      {
        format: 'TD1',
        startsAt: 4,
        fields: { birthDate: { value: '1974-08-12', raw: '740812', line: 2, from: 1, to: 6 } },
      },
    ])
  })

  test('ends with 1 and names what is wrong', async () => {
    const wrong = passport.join('\n').replace('6UTO', '7UTO')
    const read = await run(['mrz', file('wrong.txt', wrong)])
    expect(read.code).toBe(1)
    expect(read.out).toMatch(/check digit 7 WRONG, should be 6/)
    expect(read.out).toMatch(/Wrong check digits: documentNumber, composite\./)
  })

  test('ends with 1 when one of several zones is refused, and says nothing of what stands there', async () => {
    const read = await run(['mrz', file('part.txt', `${passport.join('\n')}\n\n${card[0]}\n`)])
    expect(read.code).toBe(1)
    expect(read.said.replace(read.out, '')).toMatch(/From line 4 on: 1 line of 30 characters.*3 lines of 30/)
    expect(read.said.replace(read.out, '')).not.toMatch(/D231458907|ERIKSSON/)
  })

  test.each([
    ['no.txt', 'Nothing here.', /no machine-readable zone/],
    ['refused.txt', card[0]!, /No zone in this file can be read/],
    ['picture.jpg', Buffer.from([0xff, 0xd8, 0, 1]), /text recognition/],
  ])('ends with 2 when there is no zone: %s', async (name, content, words) => {
    const path = file(name, content)
    for (const more of [[], ['--json']]) {
      const read = await run(['mrz', path, ...more])
      expect(read).toMatchObject({ code: 2, said: expect.stringMatching(words) })
      if (more.length > 0) expect(JSON.parse(read.out)).toMatchObject({ file: path, documents: [] })
    }
  })

  test('ends with 2 when there is no such file, a folder, or no file named', async () => {
    for (const args of [[join(folder, 'nowhere')], [folder], []]) {
      const read = await run(['mrz', ...args])
      expect(read.code).toBe(2)
      expect(read.said).not.toMatch(/^ +at /m)
    }
  })
})
