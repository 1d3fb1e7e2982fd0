import type { BulletinInput, BulletinRelease } from '../input.ts'
import type { Page } from '../page/frame.ts'
import { html, type Markup } from '../page/markup.ts'
import { fill, type Say } from '../page/say.ts'
import { changesSince } from '../release/changes.ts'
import { publishedAt, standing } from '../release/standing.ts'
import { isWide, tableHtml } from '../release/table-html.ts'

/** What an operation found; before anything is public, that nothing is, and not whether there is anything. */
export function releasePage(say: Say, input: BulletinInput): Page {
  const { release: words } = say.words
  const { current, ...others } = standing(input.releases)
  const { operation } = input
  const told = operation && (current ?? others.withdrawn[0])
  const title = !told
    ? words.nothingTitle
    : current
      ? fill(words.title, { operation: operation.name })
      : words.noneStands
  const help = html`<p><a href="help.html">${words.needHelp}</a></p>`
  const body = !told
    ? html`<h1>${title}</h1>
        <p>${words.nothing}</p>
        ${help}`
    : current
      ? shown(say, input, current, title, help)
      : html`<h1>${title}</h1>
          ${earlier(say, others)}${help}`
  const wide = told && current?.figures.tables.some(isWide)
  return { name: 'index', title, body, styles: ['release', ...(wide ? (['wide'] as const) : [])] }
}

function shown(
  say: Say,
  input: BulletinInput,
  current: BulletinRelease,
  title: string,
  help: Markup,
): Markup {
  const { figures } = current
  const { release: words } = say.words
  const operation = input.operation!
  const at = { number: figures.number, day: say.day(publishedAt(current)) }
  const { firstDay, lastDay } = operation
  const kicker =
    firstDay && lastDay
      ? fill(words.kickerDays, { ...at, days: say.days(firstDay, lastDay) })
      : fill(words.kicker, at)
  const facts = [
    [figures.arrests, words.arrests],
    [figures.countries, words.countries],
    [figures.sitesVisited, words.sites],
  ] as const
  return html`<p class="kicker">${kicker}</p>
    <h1>${title}</h1>
    <div class="lead">
      ${headline(say, current)}
      <dl>
        ${facts.map(
          ([value, forms]) =>
            html`<div>
              <dt>${say.plural(value, forms)}</dt>
              <dd>${say.number(value)}</dd>
            </div>`,
        )}
      </dl>
    </div>
    <p class="small">${words.notFound} ${fill(words.asOf, { moment: say.moment(figures.asOf) })}</p>
    ${protection(say, current)}
    <div class="cols">
      ${figures.tables.map((table) => tableHtml(say, table))} ${changes(say, input, current)}
      ${earlier(say, standing(input.releases))}
      <section>
        <h2>${words.signed}</h2>
        <ul class="small">
          ${current.signers.map(
            ({ role, agency, at: moment }) =>
              html`<li>
                ${fill(words.signer, { role: say.words.codes.role[role], agency, day: say.day(moment) })}
              </li>`,
          )}
        </ul>
        <p class="small"><a href="press.html">${words.press}</a></p>
        <p class="small"><a href="data.html">${words.files}</a></p>
      </section>
    </div>
    ${help}`
}

function headline(say: Say, { figures: { people, level } }: BulletinRelease): Markup {
  const { release: words } = say.words
  const says = {
    ...{ low: say.number(people.low), best: say.number(people.best), high: say.number(people.high) },
    level: say.number(level),
  }
  // Room on both sides, so that the band reads as a part of what could have been.
  const margin = Math.max(3, people.high - people.low)
  const x = (value: number) =>
    Math.round(((value - people.low + margin) / (people.high - people.low + 2 * margin)) * 360)
  return html`<div>
    <p class="big">${says.best}</p>
    <p>${say.plural(people.best, words.headline)}</p>
    <svg
      class="bar"
      viewBox="0 0 360 32"
      preserveAspectRatio="none"
      role="img"
      aria-label="${fill(words.bar, says)}"
    >
      <path d="M0 16H360" stroke="var(--edge)" />
      <path d="M${x(people.low)} 16H${x(people.high)}" stroke="var(--band)" stroke-width="18" />
      <path d="M${x(people.best)} 0V32" stroke="var(--link)" stroke-width="5" />
    </svg>
    <p class="range">
      <span>${words.atLeast} ${says.low}</span> <b>${says.best}</b> <span>${says.high} ${words.atMost}</span>
    </p>
    <p class="small">${fill(words.why, says)}</p>
  </div>`
}

function protection(say: Say, { figures: { protection: by } }: BulletinRelease): Markup {
  const { release: words } = say.words
  const says = [
    fill(words.hiddenSays, { threshold: say.number(by.threshold) }),
    by.base > 1 && fill(words.roundedSays, { base: say.number(by.base) }),
    by.method === 'noise' && words.noiseSays,
  ].filter((sentence) => sentence !== false)
  return html`<p class="note">${says.join(' ')} <a href="count.html">${words.more}</a></p>`
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

function earlier(say: Say, of: Omit<ReturnType<typeof standing>, 'current'>): Markup | undefined {
  const { release: words } = say.words
  const all = [
    ...of.beside.map((release) => [release, words.standing] as const),
    ...of.replaced.map((release) => [release, words.replaced] as const),
    ...of.withdrawn.map((release) => [release, words.withdrawn] as const),
  ]
  if (all.length === 0) return undefined
  return html`<section>
    <h2>${words.earlier}</h2>
    <ul class="small">
      ${all.map(([release, sentence]) => html`<li>${headlineOf(say, release, sentence)}</li>`)}
    </ul>
    <p class="small">${words.onlyHeadline}</p>
  </section>`
}

/** All that stays public of a release that was replaced or taken off. */
export function headlineOf(say: Say, release: BulletinRelease, sentence: string): string {
  const { number, people } = release.figures
  return fill(sentence, {
    ...{ number, day: say.day(publishedAt(release)), best: say.number(people.best) },
    ...{ low: say.number(people.low), high: say.number(people.high) },
  })
}
