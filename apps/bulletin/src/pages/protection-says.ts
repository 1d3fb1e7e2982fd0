import type { ReleaseFigures } from '@libertad/domain'
import { html, type Markup } from '../page/markup.ts'
import { fill, type Say } from '../page/say.ts'
import { hiddenRange } from '../release/hidden-range.ts'

/** What was done to the numbers of the tables, and that hidden does not mean none. */
export function protectionSays(say: Say, figures: ReleaseFigures): Markup {
  const { protection: by } = figures
  const range = hiddenRange(figures)
  const { release: words } = say.words
  const says = [
    range && fill(words.hiddenSays, range),
    by.base > 1 && fill(words.roundedSays, { base: say.number(by.base) }),
    by.method === 'noise' && words.noiseSays,
  ].filter((sentence) => typeof sentence === 'string')
  return html`<p class="note">${says.join(' ')} <a href="count.html">${words.more}</a></p>`
}
