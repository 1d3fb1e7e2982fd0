import type { BulletinInput, BulletinRelease } from '../input.ts'
import type { Page } from '../page/frame.ts'
import { html, type Markup } from '../page/markup.ts'
import { fill, type Say } from '../page/say.ts'
import { changesSince } from '../release/changes.ts'
import { publishedAt, standing } from '../release/standing.ts'
import { shared, tablesShown } from '../release/tables-shown.ts'
import { earlier } from './earlier.ts'
import { headline } from './headline.ts'
import { protectionSays } from './protection-says.ts'

/** What an operation found; before anything is public, that nothing is, and not whether there is anything. */
export function releasePage(say: Say, input: BulletinInput): Page {
  const { release: words } = say.words
  const { current, ...others } = standing(input.releases)
  const page = { name: 'index', styles: ['release'] } as const
  const help = html`<p><a href="help.html">${words.needHelp}</a></p>`
  if (!input.operation || (!current && others.withdrawn.length === 0)) {
    const body = html`<h1>${words.nothingTitle}</h1>
      <p>${words.nothing}</p>
      ${help}`
    return { ...page, styles: [], title: words.nothingTitle, body }
  }
  if (!current) {
    const body = html`<h1>${words.noneStands}</h1>
      ${earlier(say, others)} ${help}`
    return { ...page, styles: [], title: words.noneStands, body }
  }
  const title = fill(words.title, { operation: input.operation.name })
  const { first, more } = shared(current.figures.tables)
  const { tables, ...style } = tablesShown(say, first)
  const body = html`${kicker(say, input.operation, current)}
    <h1>${title}</h1>
    <div class="lead">${headline(say, current.figures)} ${facts(say, current)}</div>
    ${protectionSays(say, current.figures)}
    <div class="cols">
      ${tables} ${changes(say, input, current)} ${earlier(say, others)}
      ${signed(say, current, more.length > 0)}
    </div>
    ${help}`
  return { ...page, title, body, ...style }
}

function kicker(
  say: Say,
  { firstDay, lastDay }: NonNullable<BulletinInput['operation']>,
  current: BulletinRelease,
): Markup {
  const { release: words } = say.words
  const at = { number: current.figures.number, day: say.day(publishedAt(current)) }
  const says =
    firstDay && lastDay
      ? fill(words.kickerDays, { ...at, days: say.days(firstDay, lastDay) })
      : fill(words.kicker, at)
  return html`<p class="kicker">${says}</p>`
}

function facts(say: Say, { figures }: BulletinRelease): Markup {
  const { release: words } = say.words
  const all = [
    [figures.arrests, words.arrests],
    [figures.countries, words.countries],
    [figures.sitesVisited, words.sites],
  ] as const
  return html`<div>
    <dl>
      ${all.map(
        ([value, forms]) =>
          html`<div>
            <dt>${say.plural(value, forms)}</dt>
            <dd>${say.number(value)}</dd>
          </div>`,
      )}
    </dl>
    <p class="small">${words.notFound} ${fill(words.asOf, { moment: say.moment(figures.asOf) })}</p>
  </div>`
}

function changes(say: Say, input: BulletinInput, current: BulletinRelease): Markup | undefined {
  const { release: words } = say.words
  const change = changesSince(say, input.releases, current)
  return (
    change &&
    html`<section>
      <h2>${fill(words.changes, { number: change.since })}</h2>
      ${change.says.map((line) => html`<p class="small">${line}</p>`)}
    </section>`
  )
}

function signed(say: Say, { signers }: BulletinRelease, hasMore: boolean): Markup {
  const { codes, release: words } = say.words
  const link = (to: string, text: string) => html`<p class="small"><a href="${to}.html">${text}</a></p>`
  return html`<section>
    <h2>${words.signed}</h2>
    <ul class="small">
      ${signers.map(({ role, agency, at }) => {
        const who = [role && codes.role[role], agency, say.day(at)].filter((part) => part)
        return html`<li>${who.join(', ')}</li>`
      })}
    </ul>
    ${hasMore && link('tables', words.moreTables)} ${link('press', words.press)} ${link('data', words.files)}
  </section>`
}
