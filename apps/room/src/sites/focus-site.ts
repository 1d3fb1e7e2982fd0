import { focusIfLost } from '../form/focus-if-lost.ts'

/** Takes the reader to the name of a site, when what was focused is no longer there. */
export function focusSite(id: string): void {
  focusIfLost(() => document.querySelector<HTMLElement>(`[data-site="${id}"] #site-name`))
}
