import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '@libertad/scenario'
import type { Page } from 'playwright-core'
import type { ChromiumPhone } from './field-chromium.ts'
import { nameOf, seen, type ScreenSeen } from './field-screen.ts'

/** Thrown out of whatever was being done when the phone died. */
export class PhoneDied extends Error {}

/** The officer's thumb. Any of its touches may be the last one before the phone dies. */
export interface Hand {
  page: Page
  touch(act: (page: Page) => Promise<unknown>): Promise<void>
  /** The screen as it is now; kept as the last that the officer saw. */
  look(): Promise<ScreenSeen>
  /** Presses the main action, and answers when another screen, or the same one busy no more, is there. */
  doMain(says: RegExp): Promise<void>
  /** The same for a touch of anything else that leads on. */
  follow(act: (page: Page) => Promise<unknown>): Promise<void>
  /** What was seen of the form, the newest last. */
  trail: ScreenSeen[]
}

/** When the phone dies: at which touches, counted over all of them. */
export interface Deaths {
  phone: ChromiumPhone
  random: Random
  isDue(): boolean
}

/** A touch under way is met somewhere within so many milliseconds. */
const withinTouch = 150
const patience = 20_000

export function handOn(page: Page, { phone, random, isDue }: Deaths): Hand {
  const trail: ScreenSeen[] = []
  const look = async () => {
    const now = await seen(page)
    trail.push(now)
    return now
  }
  const hand: Hand = {
    ...{ page, trail, look },
    async touch(act) {
      if (!isDue()) return void (await act(page))
      // The browser goes away under it, so how it ends says nothing.
      const running = act(page).catch(() => undefined)
      await wait(random.int(0, withinTouch))
      await phone.kill()
      await running
      throw new PhoneDied()
    },
    doMain: (says) =>
      hand.follow(() =>
        page.locator('.go:not(.wait)').filter({ hasText: says }).click({ timeout: patience }),
      ),
    async follow(act) {
      const before = await look()
      await hand.touch(act)
      const end = Date.now() + patience
      for (;;) {
        const now = await seen(page)
        const isBusy = now.title === '' || (now.waits && now.main !== '')
        if (now.title !== '' && nameOf(now) !== nameOf(before)) return
        if (now.main !== before.main && !isBusy) return
        if (Date.now() > end)
          throw new Error(`nothing led on from “${nameOf(before)}”: ${await saidAloud(page)}`)
        await wait(20)
      }
    },
  }
  return hand
}

/** What a screen says first, such as a refusal; else why its main action waits. */
async function saidAloud(page: Page): Promise<string> {
  const said = await page.getByRole('alert').allInnerTexts()
  return said.length > 0 ? said.join(' ') : (await seen(page)).main
}
