import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Hand } from './week-hand.ts'

/** One screen of a form, known by its title, by what its strip says is being done, or by its main action. */
export interface FormScreen {
  at: RegExp
  by?: 'title' | 'doing' | 'main'
  /** Touches on it; each may be done again without changing anything. */
  fill?: ((page: Page) => Promise<unknown>)[]
  /** The main action that leads on. Absent: the form is done. */
  main?: RegExp
  /** What leads on where it is no main action. */
  instead?: (page: Page) => Promise<unknown>
}

const patience = 20_000

/** Goes through a form from wherever it stands, until a screen on which nothing leads on. */
export async function throughForm(hand: Hand, screens: readonly FormScreen[]): Promise<void> {
  let end = Date.now() + patience
  for (;;) {
    const now = await hand.look()
    const known = screens.find(({ at, by = 'title' }) => at.test(now[by]))
    // A form that was resumed lies on the first screen alone, and ends there.
    if (!known && /^(Go on:|Look at)/.test(now.main)) return
    if (!known) {
      if (Date.now() > end)
        throw new Error(`nobody knows the screen “${now.title}” (${now.doing}; ${now.main})`)
      await wait(30)
      continue
    }
    end = Date.now() + patience
    for (const touch of known.fill ?? []) {
      await hand.touch(touch)
      await hand.look()
    }
    if (known.instead) await hand.follow(known.instead)
    else if (known.main) await hand.doMain(known.main)
    else return
  }
}

/** Touches an answer, or one of several, by its words: what is chosen already stays so. */
export const answer = (words: string | RegExp) => (page: Page) =>
  check(page.locator('main label.ans, main label.pic').filter({ hasText: words }).first().locator('input'))

/** The same by its place among the answers. */
export const answerAt =
  (at: number, among = 'main label.ans, main label.pic') =>
  (page: Page) =>
    check(page.locator(among).nth(at).locator('input'))

export const type = (label: string, text: string) => (page: Page) => page.getByLabel(label).fill(text)

/** Presses a button in the middle of the screen by its first words. */
export const press = (words: string) => (page: Page) =>
  page
    .getByRole('main')
    .getByRole('button')
    .filter({ hasText: new RegExp(`^\\s*${words}`) })
    .first()
    .click()

const check = (box: ReturnType<Page['locator']>) => box.check({ force: true })
