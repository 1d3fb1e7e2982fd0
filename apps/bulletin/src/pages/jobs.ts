import type { Page } from '../page/frame.ts'
import { html } from '../page/markup.ts'
import type { Say } from '../page/say.ts'

/** What to check before a job abroad: to be read at home, printed and hung up. */
export function jobsPage({ words: { jobs, frame } }: Say): Page {
  const body = html`<h1>${jobs.title}</h1>
    <p>${jobs.says}</p>
    <ul class="check">
      ${jobs.check.map(
        ([question, why]) => html` <li>${question}${why !== '' && html`<small>${why}</small>`}</li>`,
      )}
    </ul>
    <h2>${jobs.goneTitle}</h2>
    <p>${jobs.gone}</p>
    <p><a href="help.html">${frame.page.help}</a></p>`
  return { name: 'jobs', title: frame.neutralTitle, body, styles: ['jobs'], leaves: true }
}
