import type { BulletinInput } from '../input.ts'
import type { Page } from '../page/frame.ts'
import { html } from '../page/markup.ts'
import { fill, type Say } from '../page/say.ts'
import { hiddenRange } from '../release/hidden-range.ts'
import { standing } from '../release/standing.ts'

/** How people are counted without their names, and what is hidden why. */
export function countPage(say: Say, { releases }: BulletinInput): Page {
  const { count, frame } = say.words
  const figures = standing(releases).current?.figures
  const range = figures && hiddenRange(figures)
  const below = range ? fill(count.hideBelow, range) : count.hideSmall
  const attack =
    figures && figures.attack.narrowest !== null && figures.attack.hidden > 0
      ? fill(say.plural(figures.attack.hidden, count.attack), {
          number: figures.number,
          narrowest: say.number(figures.attack.narrowest),
        })
      : undefined
  const body = html`<p class="kicker">${frame.page.count}</p>
    <h1>${count.title}</h1>
    <p>${count.says}</p>
    <h2>${count.range}</h2>
    <ul>
      ${count.rangeSays.map((line) => html`<li>${line}</li>`)}
    </ul>
    <h2 id="words">${count.wordsTitle}</h2>
    <table class="stack" aria-labelledby="words">
      <tbody>
        ${count.word.map(
          ([word, means]) =>
            html`<tr>
              <th scope="row">${word}</th>
              <td>${means}</td>
            </tr> `,
        )}
      </tbody>
    </table>
    <h2>${count.hideTitle}</h2>
    <ol>
      ${[below, ...count.hide].map((line) => html`<li>${line}</li>`)}
    </ol>
    ${attack !== undefined && html`<p>${attack}</p>`}
    <h2>${count.unknownTitle}</h2>
    <p>${count.unknown}</p>`
  return { name: 'count', title: frame.page.count, body, styles: ['text'] }
}
