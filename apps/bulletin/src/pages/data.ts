import type { BulletinInput, BulletinRelease } from '../input.ts'
import type { Page } from '../page/frame.ts'
import { html, type Markup } from '../page/markup.ts'
import { fill, type Say } from '../page/say.ts'
import { publishedAt, standing } from '../release/standing.ts'
import { tableFiles } from '../release/table-files.ts'
import { headlineOf } from './earlier.ts'

/** The tables for programs, and what it takes to check them. `checksum`: SHA-256, in hexadecimal. */
export function dataPage(say: Say, input: BulletinInput, checksum: (text: string) => string): Page {
  const { data, frame, release: words } = say.words
  const { current, beside, replaced, withdrawn } = standing(input.releases)
  const shown = input.operation && current ? [current, ...beside] : []
  const gone = [
    ...replaced.map((release) => headlineOf(say, release, words.replaced)),
    ...withdrawn.map((release) => headlineOf(say, release, words.withdrawn)),
  ]
  const body = html`<p class="kicker">${frame.page.data}</p>
    <h1>${data.title}</h1>
    <p>${data.says}</p>
    ${shown.length === 0 && html`<p class="note">${data.nothing}</p>`}
    ${shown.map((release) => filesOf(say, release, checksum))}
    ${shown.length > 0 && html`<p><a href="../data/SHA256SUMS">${data.everyChecksum}</a></p>`} ${columns(say)}
    ${current && input.operation && signature(say, current, input.operation.id)}
    ${
      gone.length > 0 &&
      html`<h2>${words.earlier}</h2>
        <ul>
          ${gone.map((line) => html`<li>${line}</li>`)}
        </ul>
        <p>${words.onlyHeadline}</p>`
    }
    <p class="small">${data.licence}</p>`
  return { name: 'data', title: frame.page.data, body, styles: ['text'] }
}

function filesOf(say: Say, release: BulletinRelease, checksum: (text: string) => string): Markup {
  const { data } = say.words
  const { number } = release.figures
  const head = fill(data.releaseOf, { number, day: say.day(publishedAt(release)) })
  return html`<h2 id="r${number}">${head}</h2>
    <table class="stack" aria-labelledby="r${number}">
      <thead>
        <tr>
          <th scope="col">${data.file}</th>
          <th scope="col">${data.checksum}</th>
        </tr>
      </thead>
      <tbody>
        ${tableFiles(release.figures).map(
          ({ path, text }) =>
            html` <tr>
              <th scope="row"><a href="../${path}">${path.split('/').at(-1)}</a></th>
              <td><code>${checksum(text)}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>`
}

function columns({ words: { data } }: Say): Markup {
  const { by, ...named } = data.column
  const rows: [Markup, string][] = [
    [html`<code>release</code>`, named.release],
    [html`<code>table</code>`, named.table],
    [html`<code>sex</code>, <code>age</code>, …`, by],
    [html`<code>people</code>`, named.people],
    [html`<code>status</code>`, named.status],
  ]
  return html`<h2 id="columns">${data.columnsTitle}</h2>
    <table class="stack" aria-labelledby="columns">
      <thead>
        <tr>
          <th scope="col">${data.name}</th>
          <th scope="col">${data.meaning}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, means]) =>
            html` <tr>
              <th scope="row">${name}</th>
              <td>${means}</td>
            </tr>`,
        )}
      </tbody>
    </table>`
}

function signature({ words: { data } }: Say, release: BulletinRelease, operation: string): Markup {
  const rows = [
    [data.words, 'libertad release figures 1'],
    [data.operation, operation],
    [data.digest, release.digest],
    [data.key, release.hubKey],
    [data.hubSignature, release.hubSignature],
  ]
  return html`<h2 id="signature">${data.signatureTitle}</h2>
    <p>${data.signature}</p>
    <table class="stack" aria-labelledby="signature">
      <tbody>
        ${rows.map(
          ([name, value]) =>
            html` <tr>
              <th scope="row">${name}</th>
              <td><code>${value}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${data.keyAdvice}</p>`
}
