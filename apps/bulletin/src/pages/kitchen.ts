import { html, type Markup } from '../page/markup.ts'
import type { Say } from '../page/say.ts'

/** In the manner of a page that has nothing to do with this one. */
export const kitchenStyle =
  'body{font:18px/1.5 system-ui,sans-serif;margin:24px auto;max-width:40em;padding:0 18px;color:#222;background:#fff}td,th{padding:6px 18px 6px 0;text-align:left;border-bottom:1px solid #ddd}'

/** The harmless page behind "leave this page". It leads nowhere and names nothing. */
export function kitchenPage({ words, number }: Say): Markup {
  const { title, cup, millilitres, note } = words.frame.kitchen
  const rows: [string, number][] = [
    ['1/4', 60],
    ['1/3', 80],
    ['1/2', 120],
    ['1', 240],
  ]
  return html`<body>
    <main>
      <h1>${title}</h1>
      <table aria-label="${title}">
        <thead>
          <tr>
            <th scope="col">${cup}</th>
            <th scope="col">${millilitres}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([cups, millilitre]) =>
              html`<tr>
                <td>${cups}</td>
                <td>${number(millilitre)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p>${note}</p>
    </main>
  </body>`
}
