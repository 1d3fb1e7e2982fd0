import type { BulletinRelease } from '../input.ts'
import { html, type Markup } from '../page/markup.ts'
import { fill, type Say } from '../page/say.ts'
import { publishedAt, type Standing } from '../release/standing.ts'

/** What is told of all releases but the one that is shown. */
export function earlier(say: Say, of: Omit<Standing, 'current'>): Markup | undefined {
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
