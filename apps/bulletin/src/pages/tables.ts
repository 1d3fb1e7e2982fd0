import type { BulletinInput } from '../input.ts'
import type { Page } from '../page/frame.ts'
import { html } from '../page/markup.ts'
import { fill, type Say } from '../page/say.ts'
import { publishedAt, standing } from '../release/standing.ts'
import { shared, tablesShown } from '../release/tables-shown.ts'
import { protectionSays } from './protection-says.ts'

/** Tables of the release that stands which are too large for its first page. */
export function tablesPage(say: Say, { operation, releases }: BulletinInput): Page {
  const { release: words, data } = say.words
  const title = words.moreTables
  const current = operation && standing(releases).current
  const back = html`<p><a href="index.html">${say.words.frame.page.index}</a></p>`
  if (!current)
    return {
      ...{ name: 'tables', title, styles: ['release'] },
      body: html`<h1>${title}</h1>
        <p>${words.nothing}</p>
        ${back}`,
    }
  const { figures } = current
  const { tables, ...style } = tablesShown(say, shared(figures.tables).more)
  const kicker = fill(data.releaseOf, { number: figures.number, day: say.day(publishedAt(current)) })
  const body = html`<p class="kicker">${kicker}</p>
    <h1>${title}</h1>
    ${protectionSays(say, figures)}
    <div class="cols">${tables}</div>
    ${back}`
  return { name: 'tables', title, body, ...style }
}
