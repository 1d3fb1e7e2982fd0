import { languageNames, languages } from '../words/words.ts'
import { attribute, html, type Markup } from './markup.ts'
import type { Say } from './say.ts'
import { styleOf, type StylePart } from './style.ts'

/** Pages that every page leads to. */
export const pageNames = ['index', 'count', 'signs', 'help', 'jobs', 'data'] as const

/** Where "leave this page" leads: a name that is as harmless in a history as the page is. */
export const leavePage = 'kitchen'

export interface Page {
  name: (typeof pageNames)[number] | 'press' | 'tables'
  /** In the tab and in the history: says nothing about who reads. */
  title: string
  body: Markup
  styles: StylePart[]
  /** Rules of this page alone. */
  ownStyle?: string
  /** Somebody who reads it may have to be gone in a moment. */
  leaves?: boolean
}

export const styleFor = ({ styles, leaves, ownStyle = '' }: Page): string =>
  styleOf(...styles, ...(leaves ? (['leave'] as const) : [])) + ownStyle

/** What stands around a page: the banner, ways to other pages and languages, and how to leave it. */
export function framed(say: Say, page: Page, demonstration: boolean): Markup {
  const { frame } = say.words
  return html`<body ${attribute('class', page.leaves && 'lv')}>
    ${banner(say, demonstration)}
    <header>
      <p class="name">Libertad</p>
      <nav aria-label="${frame.pages}">
        ${pageNames.map(
          (name) =>
            html`<a href="${name}.html" ${attribute('aria-current', name === page.name && 'page')}
              >${frame.page[name]}</a
            >`,
        )}
      </nav>
      <nav class="lang" aria-label="${frame.languages}">
        ${languages.map((code) => {
          const current = attribute('aria-current', code === say.language && 'true')
          const to = `../${code}/${page.name}.html`
          return html`<a href="${to}" lang="${code}" hreflang="${code}" ${current}>${languageNames[code]}</a>`
        })}
      </nav>
    </header>
    <main>${page.body}</main>
    <footer>
      <p>${frame.footer}${page.leaves === true && ` ${frame.footerLeave}`}</p>
      ${
        page.leaves === true &&
        html`<a class="leave" href="${leavePage}.html" rel="noreferrer">${frame.leave}</a>`
      }
    </footer>
  </body>`
}

function banner({ words: { frame } }: Say, demonstration: boolean): Markup | false {
  const says = [demonstration && frame.demonstration, frame.unchecked].filter(Boolean).join(' ')
  return says !== '' && html`<aside class="banner"><p>${says}</p></aside>`
}
