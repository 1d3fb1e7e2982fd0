import type { Page } from '../page/frame.ts'
import { html, Markup } from '../page/markup.ts'
import type { Say } from '../page/say.ts'
import { pictureParts, pictures } from '../pictures/pictures.ts'

/** Twelve signs: the sentence under a picture is its alternative text. */
export function signsPage({ words: { signs, frame } }: Say): Page {
  const names = Object.keys(pictures) as (keyof typeof pictures)[]
  const body = html`<h1>${signs.title}</h1>
    <p>${signs.says}</p>
    <p class="small">${signs.picture}</p>
    <ul class="signs">
      ${names.map(
        (name, at) =>
          html` <li>
            <svg viewBox="0 0 96 96" aria-hidden="true">
              ${new Markup((at === 0 ? pictureParts : '') + pictures[name])}</svg
            ><span>${signs.sign[name]}</span>
          </li>`,
      )}
    </ul>
    <h2>${signs.doTitle}</h2>
    <ol>
      ${signs.do.map((line) => html`<li>${line}</li>`)}
    </ol>
    <p><a href="help.html">${frame.page.help}</a></p>
    <p class="small">${signs.source}</p>`
  return { name: 'signs', title: frame.neutralTitle, body, styles: ['signs'], leaves: true }
}
