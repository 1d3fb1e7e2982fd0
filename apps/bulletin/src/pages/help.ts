import { isDraft, trustIn, type Hotline } from '../hotlines/hotline.ts'
import type { BulletinInput } from '../input.ts'
import type { Page } from '../page/frame.ts'
import { html, type Markup } from '../page/markup.ts'
import { fill, type Say } from '../page/say.ts'

/** Lines by country: each number with its source, the age of that, and whether its national bureau confirmed it. */
export function helpPage(say: Say, { hotlines, today }: BulletinInput): Page {
  const { help, frame } = say.words
  const lines = hotlines
    .map((line) => ({ line, name: say.country(line.country) }))
    .sort((a, b) => a.name.localeCompare(b.name, say.language))
  const body = html`<h1>${help.title}</h1>
    <p>${help.says}</p>
    ${isDraft(hotlines, today) && html`<p class="note draft">${help.draft}</p>`}
    <table aria-label="${help.title}">
      <thead>
        <tr>
          <th scope="col">${help.country}</th>
          <th scope="col">${help.number}</th>
          <th scope="col">${help.sure}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(({ line, name }) => row(say, line, name, today))}
      </tbody>
    </table>
    <h2>${help.silentTitle}</h2>
    <ul>
      ${help.silent.map((line) => html`<li>${line}</li>`)}
    </ul>`
  return { name: 'help', title: frame.neutralTitle, body, styles: ['help'], leaves: true }
}

function row(say: Say, line: Hotline, name: string, today: string): Markup {
  const { help } = say.words
  const trust = trustIn(line, today)
  const about = [line.allDay ? help.allDay : '', say.list(line.languages.map(say.languageName))]
  const says =
    trust === 'none'
      ? help.none
      : trust === 'too_old'
        ? fill(help.tooOld, { year: line.sourceDate!.slice(0, 4) })
        : about.filter((part) => part !== '').join(' · ')
  const isShown = trust !== 'none' && trust !== 'too_old'
  return html`<tr>
    <th scope="row">${name}</th>
    <td>
      ${isShown && line.numbers.map((number) => numberOf(say, line, number))}
      ${says !== '' && html`<p class="small">${says}</p>`}
    </td>
    <td>${isShown && sureness(say, line, trust)}</td>
  </tr>`
}

/** A number can be called with one tap once it is confirmed, and not before. */
function numberOf(
  say: Say,
  line: Hotline,
  { number, dial, languages, notes }: Hotline['numbers'][number],
): Markup {
  const about = [
    ...(languages ? [say.list(languages.map(say.languageName))] : []),
    ...(notes ?? []).map((note) => say.words.help.note[note]),
  ].join(', ')
  const calls = line.confirmedOn !== null && dial !== undefined
  const shown = calls ? html`<a href="tel:${dial}">${number}</a>` : number
  return html`<p class="tel">${shown} ${about !== '' && html`<span class="small">${about}</span>`}</p>`
}

function sureness(say: Say, line: Hotline, trust: string): Markup {
  const { help } = say.words
  const source = line.source ?? ''
  const { sourceDate, confirmedOn } = line
  if (confirmedOn !== null)
    return html`<span class="st ${trust}">${fill(help.confirmed, { day: say.day(confirmedOn) })}</span
      ><br /><span class="small">${fill(help.confirmedSource, { source })}</span>`
  const date = sourceDate !== null && (sourceDate.length > 4 ? say.day(sourceDate) : sourceDate)
  const of = date === false ? help.sourceUndated : fill(help.sourceOf, { date })
  return html`<span class="st ${trust}">${of}</span><br /><span class="small"
      >${fill(help.seen, { source, day: say.day(line.seenOn) })}</span
    >`
}
