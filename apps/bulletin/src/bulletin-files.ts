import type { BulletinInput, PublicFile } from './input.ts'
import { documentOf, type Document } from './page/document.ts'
import { framed, leavePage, styleFor } from './page/frame.ts'
import { sayIn } from './page/say.ts'
import { styleOf } from './page/style.ts'
import { countPage } from './pages/count.ts'
import { dataPage } from './pages/data.ts'
import { helpPage } from './pages/help.ts'
import { jobsPage } from './pages/jobs.ts'
import { kitchenPage, kitchenStyle } from './pages/kitchen.ts'
import { languagesPage } from './pages/languages.ts'
import { pressPage } from './pages/press.ts'
import { releasePage } from './pages/release.ts'
import { signsPage } from './pages/signs.ts'
import { tablesPage } from './pages/tables.ts'
import { standing } from './release/standing.ts'
import { tableFiles } from './release/table-files.ts'
import { languages } from './words/words.ts'

type Hash = (text: string) => Uint8Array

/**
 * All public pages and files of an operation, by their path below wherever they are put: they find each other, run
 * nothing, ask nothing of anybody else and are read without the hub that made them.
 */
export function bulletinFiles(input: BulletinInput): Map<string, PublicFile> {
  const hash: Hash = (text) => input.sha256(new TextEncoder().encode(text))
  const pages: [string, PublicFile][] = languages.flatMap((language) => {
    const say = sayIn(language)
    const made = [
      releasePage(say, input),
      tablesPage(say, input),
      pressPage(say, input),
      countPage(say, input),
      signsPage(say),
      helpPage(say, input),
      jobsPage(say),
      dataPage(say, input, (text) => hexadecimal(hash(text))),
    ]
    const kitchen = { language, title: say.words.frame.kitchen.title, style: kitchenStyle }
    return [
      ...made.map((page): [string, PublicFile] => [
        `${language}/${page.name}.html`,
        pageFile(hash, {
          ...{ language, title: page.title, style: styleFor(page) },
          body: framed(say, page, input.demonstration),
        }),
      ]),
      [`${language}/${leavePage}.html`, pageFile(hash, { ...kitchen, body: kitchenPage(say) })],
    ]
  })
  const first = { language: 'en', title: 'Libertad', style: styleOf(), body: languagesPage() }
  return new Map([['index.html', pageFile(hash, first)], ...pages, ...dataFiles(input, hash)])
}

/** A page runs nothing and loads nothing; its one style is known by its hash. */
function pageFile(hash: Hash, page: Omit<Document, 'policy'>): PublicFile {
  const style = btoa(String.fromCharCode(...hash(page.style)))
  const policy = `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'`
  return { type: 'text/html; charset=utf-8', policy, text: documentOf({ ...page, policy }) }
}

function dataFiles(input: BulletinInput, hash: Hash): [string, PublicFile][] {
  const { current, beside } = standing(input.releases)
  if (!input.operation || !current) return []
  const files = [current, ...beside].flatMap(({ figures }) => tableFiles(figures))
  // Paths from where the file of checksums is: what a checker is given there.
  const sums = files.map(({ path, text }) => `${hexadecimal(hash(text))}  ${path.slice('data/'.length)}\n`)
  return [
    ...files.map(({ path, type, text }): [string, PublicFile] => [path, { type, text }]),
    ['data/SHA256SUMS', { type: 'text/plain; charset=utf-8', text: sums.join('') }],
  ]
}

const hexadecimal = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
