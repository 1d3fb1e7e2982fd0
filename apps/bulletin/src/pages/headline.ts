import type { ReleaseFigures } from '@libertad/domain'
import { html, type Markup } from '../page/markup.ts'
import { fill, type Say } from '../page/say.ts'

/** The best count, large, with at least and at most beside it and one sentence why it is a range. */
export function headline(say: Say, { people, level }: ReleaseFigures): Markup {
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
