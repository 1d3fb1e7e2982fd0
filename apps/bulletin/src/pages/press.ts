import type { BulletinInput } from '../input.ts'
import type { Page } from '../page/frame.ts'
import { html } from '../page/markup.ts'
import { fill, type Say } from '../page/say.ts'
import { pressText } from '../press/press-text.ts'
import { publishedAt, standing } from '../release/standing.ts'

/** The text for the press of the release that stands, in whole sentences that may be taken over. */
export function pressPage(say: Say, { operation, releases }: BulletinInput): Page {
  const { release: words, data } = say.words
  const { current } = standing(releases)
  const title = words.press
  if (!operation || !current)
    return {
      name: 'press',
      title,
      body: html`<h1>${title}</h1>
        <p>${words.nothing}</p>`,
      styles: ['press'],
    }
  const { number } = current.figures
  const text = pressText(current.figures, operation, say.language)
    .map((part) => ('text' in part ? part.text : say.number(part.value)))
    .join('')
  const body = html`<p class="kicker">
      ${fill(data.releaseOf, { number, day: say.day(publishedAt(current)) })}
    </p>
    <h1>${title}</h1>
    <p class="small">${words.pressSays}</p>
    <blockquote>${text.split('\n').map((paragraph) => html`<p>${paragraph}</p>`)}</blockquote>
    <p><a href="index.html">${say.words.frame.page.index}</a></p>`
  return { name: 'press', title, body, styles: ['press'] }
}
