import type { ReleaseFigures } from '@libertad/domain'
import { html, type Markup } from '../page/markup.ts'
import { fill, type Say } from '../page/say.ts'

/** What was done to the numbers of the tables, and that hidden does not mean none. */
export function protectionSays(say: Say, { protection: by }: ReleaseFigures): Markup {
  const { release: words } = say.words
  const says = [
    fill(words.hiddenSays, { threshold: say.number(by.threshold) }),
    by.base > 1 && fill(words.roundedSays, { base: say.number(by.base) }),
    by.method === 'noise' && words.noiseSays,
  ].filter((sentence) => sentence !== false)
  return html`<p class="note">${says.join(' ')} <a href="count.html">${words.more}</a></p>`
}
