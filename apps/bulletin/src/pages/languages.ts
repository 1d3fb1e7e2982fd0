import { pageNames } from '../page/frame.ts'
import { html, type Markup } from '../page/markup.ts'
import { words } from '../words/all.ts'
import { languageNames, languages } from '../words/words.ts'

/** The first page: the ways in, in each language, for a reader whose language nobody knows yet. */
export function languagesPage(): Markup {
  return html`<body>
    <header><p class="name">Libertad</p></header>
    <main>
      <h1>Libertad</h1>
      ${languages.map(
        (code) =>
          html`<section lang="${code}">
            <h2>${languageNames[code]}</h2>
            <nav aria-label="${languageNames[code]}">
              ${pageNames.map(
                (name) =>
                  html`<a href="${code}/${name}.html" hreflang="${code}">${words[code].frame.page[name]}</a>`,
              )}
            </nav>
          </section>`,
      )}
    </main>
  </body>`
}
