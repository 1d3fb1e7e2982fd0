import { HtmlValidate } from 'html-validate'
import { posix } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bulletinFiles } from './bulletin-files.ts'
import { before, figures, input, released, sha256 } from './testing/made-up-releases.ts'
import { languages } from './words/words.ts'

const files = bulletinFiles(input())
const pagesOf = (of: typeof files) => [...of].filter(([path]) => path.endsWith('.html'))
const pages = [...pagesOf(files), ...pagesOf(bulletinFiles(before))]
const bytes = (text: string) => new TextEncoder().encode(text)

describe('every page', () => {
  test('weighs at most 14 kB, and 5 kB on the line as the hub sends it', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 3 }
    const heavy = pages
      .map(
        ([path, { text }]) =>
          [path, bytes(text).length, brotliCompressSync(text, { params }).length] as const,
      )
      .filter(([, whole, sent]) => whole > 14_000 || sent > 5_000)
    expect(heavy).toEqual([])
  })

  test('is valid HTML', async () => {
    const validate = new HtmlValidate({ extends: ['html-validate:standard'] })
    const faultsIn = async (text: string) =>
      (await validate.validateString(text)).results.flatMap(({ messages }) => messages.map((m) => m.message))
    expect(await faultsIn('<p><div></p>')).not.toEqual([])
    // Before a release the pages differ by language in their words alone.
    const early = pagesOf(bulletinFiles(before)).filter(([path]) => path.startsWith('en/'))
    const once = [...pagesOf(files), ...early]
    for (const [path, { text }] of once) expect([path, await faultsIn(text)]).toEqual([path, []])
  })

  test('runs nothing, keeps nothing, loads nothing and tells no other site', () => {
    for (const [path, { text, policy }] of pages) {
      const style = /<style>([^]*)<\/style>/.exec(text)![1]!
      const hash = Buffer.from(sha256(bytes(style))).toString('base64')
      expect(policy).toBe(
        `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
      )
      expect(text).toContain(`content="${policy}"`)
      expect(text).toContain('<meta name="referrer" content="no-referrer">')
      expect([path, text.match(/<script|<link|<img|<iframe|<form|style="|\son\w+=|https?:|url\(/i)]).toEqual([
        path,
        null,
      ])
    }
  })

  test('leads only to what is there', () => {
    for (const of of [files, bulletinFiles(before)])
      for (const [path, { text }] of pagesOf(of))
        for (const [, to] of text.matchAll(/href="([^"#][^"]*)"/g))
          expect([path, to, of.has(posix.join(posix.dirname(path), to!))]).toEqual([path, to, true])
  })

  test('says its language and leads to itself in all others', () => {
    for (const [path, { text }] of pages) {
      const [, language, name] = /^(\w\w)\/(\w+\.html)$/.exec(path) ?? []
      if (!language || name === 'kitchen.html') continue
      expect(text).toContain(`<html lang="${language}">`)
      for (const other of languages)
        expect(text).toContain(`href="../${other}/${name}" lang="${other}" hreflang="${other}"`)
      expect(text.includes('class="banner"')).toBe(true)
    }
  })

  test('that somebody may have to leave at once can be left, and has a title that tells nothing', () => {
    for (const language of languages)
      for (const name of ['signs', 'help', 'jobs']) {
        const { text } = files.get(`${language}/${name}.html`)!
        expect(text).toContain('<a class="leave" href="kitchen.html" rel="noreferrer">')
        expect(/<title>(.*)<\/title>/.exec(text)![1]).toMatch(/^(Informa\S+)$/)
      }
    expect(files.get('en/kitchen.html')!.text).not.toMatch(/libertad|href/i)
  })
})

test('hidden cells are all the same, whatever hid them', () => {
  for (const language of languages)
    for (const name of ['index', 'tables']) {
      const { text } = files.get(`${language}/${name}.html`)!
      const cells = [...text.matchAll(/<td class="h">.*?<\/td>/g)].map(([cell]) => cell)
      expect(cells.length).toBeGreaterThan(20)
      expect(new Set(cells).size).toBe(1)
    }
})

test('as long as nothing is public, an operation and none look the same', () => {
  const waiting = bulletinFiles(input({ releases: [] }))
  expect([...waiting]).toEqual([...bulletinFiles(before)])
  expect([...waiting.keys()].filter((path) => !path.endsWith('.html'))).toEqual([])
})

describe('of a release that was', () => {
  const everything = (of: typeof files) => [...of.values()].map(({ text }) => text).join('\n')

  test('replaced only the headline is told', () => {
    expect(everything(files)).not.toMatch(/7[^\w<>]?77[123]/)
    expect(files.get('en/index.html')!.text).toContain(
      'replaced. Its headline was 345 (between 336 and 352).',
    )
    expect(files.get('en/index.html')!.text).toContain('People: 343 (338–349) instead of 345 (336–352).')
  })

  test('taken off only the headline is told, and no earlier one comes back', () => {
    const off = bulletinFiles(
      input({ releases: input().releases.map((one) => ({ ...one, withdrawn: one.figures.number === 2 })) }),
    )
    expect(everything(off)).not.toMatch(/7[^\w<>]?77[123]|sex_age/)
    expect([...off.keys()].some((path) => path.startsWith('data/'))).toBe(false)
    expect(off.get('en/index.html')!.text).toContain('taken off. Its headline was 343')
  })

  test('neither, the newest is shown and the other stays as files', () => {
    const third = released({ ...figures, number: 3, replaces: null })
    const both = bulletinFiles(input({ releases: [released(figures), third] }))
    expect(both.has('data/release-2/sex_age.csv') && both.has('data/release-3/sex_age.csv')).toBe(true)
    expect(both.get('en/index.html')!.text).toContain('stands beside this one')
  })
})

describe('files of data', () => {
  test('have no value for a hidden cell, and say so', () => {
    const lines = files.get('data/release-2/sex_age.csv')!.text.split('\r\n')
    expect(lines.slice(0, 2)).toEqual([
      'release,table,sex,age,people,status',
      '2,sex_age,woman,child,,hidden',
    ])
    expect(lines).toContain('2,sex_age,all,all,343,shown')
    expect(lines.at(-1)).toBe('')
    const { cells } = JSON.parse(files.get('data/release-2/sex_age.json')!.text)
    expect(cells[0]).toEqual({ sex: 'woman', age: 'child', people: null, status: 'hidden' })
  })

  test('are named with their checksums, and the figures are what was signed', () => {
    const sums = files.get('data/SHA256SUMS')!.text.trimEnd().split('\n')
    expect(sums.length).toBe(figures.tables.length * 2 + 1)
    for (const line of sums) {
      const [sum, path] = line.split('  ')
      const { text } = files.get(`data/${path}`)!
      expect(Buffer.from(sha256(bytes(text))).toString('hex')).toBe(sum)
      expect(files.get('nl/data.html')!.text).toContain(sum)
    }
    const signed = sha256(bytes(files.get('data/release-2/figures.json')!.text))
    expect(Buffer.from(signed).toString('base64url')).toBe(released(figures).digest)
  })
})

describe('what is said about hidden numbers', () => {
  const told = (values: (number | null)[]) => {
    const cells = [...values.map((value, at) => ({ at: `c${at}`, value })), { at: 'all', value: 343 }]
    const table = { id: 'exploitation' as const, by: ['exploitation'], cells }
    const of = bulletinFiles(input({ releases: [released({ ...figures, replaces: null, tables: [table] })] }))
    return of.get('en/index.html')!.text
  }

  test.each([
    ['a release that tells of none somewhere', [0, null], 'A number from 1 to 9 is hidden'],
    ['one that never does', [20, null], 'A number from 0 to 9 is hidden'],
  ])('by %s', (_, values, sentence) => {
    expect(told(values)).toContain(sentence)
  })

  test('is nothing where none is', () => {
    expect(told([0, 20])).not.toContain('is hidden')
  })
})

test.each([
  ['round', 10, 'rounded to a multiple of 10'],
  ['noise', 1, 'A little chance was added'],
] as const)('tables under %s say that they need not add up', (method, base, sentence) => {
  const of = { ...figures, protection: { ...figures.protection, method, base } }
  const made = bulletinFiles(input({ releases: [released(of)] }))
  for (const name of ['index', 'tables']) expect(made.get(`en/${name}.html`)!.text).toContain(sentence)
  expect(files.get('en/index.html')!.text).not.toContain(sentence)
})
