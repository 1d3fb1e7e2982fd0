import type { Page } from 'playwright-core'
import { digits } from './two-phones.ts'
import { slowed, type Chromium } from './chromium.ts'

export interface ColdStart {
  /** Milliseconds from opening the address until the harmless screen has answered a touch. */
  usable: number
  /** Milliseconds from the end of the hold that unlocks until the first screen inside is drawn. */
  inside: number
}

/** Starts a browser on a phone's profile, with the network cut and the page's thread four times slower. */
export async function coldStart(browser: Chromium, profile: string, origin: string): Promise<ColdStart> {
  const context = await browser.start(profile)
  try {
    const page = await context.newPage()
    await slowed(page, 4)
    await page.addInitScript(touchWhenThere)
    await context.setOffline(true)
    await page.goto(`${origin}/field/`)
    const usable = await answered(page)
    return { usable, inside: await page.evaluate(unlock, digits) }
  } finally {
    await context.close()
  }
}

async function answered(page: Page): Promise<number> {
  await page.waitForFunction(() => 'usableAfter' in globalThis)
  return page.evaluate(() => (globalThis as unknown as { usableAfter: number }).usableAfter)
}

/** Runs in the page before anything of it: touches the first digit that is drawn, and looks when it is shown. */
function touchWhenThere(): void {
  const seven = () =>
    [...document.querySelectorAll<HTMLElement>('.harmless button')].find(
      ({ textContent }) => textContent === '7',
    )
  const watch = new MutationObserver(() => {
    const button = seven()
    if (!button) return
    watch.disconnect()
    button.click()
    const look = () => {
      const shows = document.querySelector('.harmless output')?.textContent === '7'
      if (shows) Object.assign(globalThis, { usableAfter: performance.now() })
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  watch.observe(document, { childList: true, subtree: true })
}

/** Runs in the page: types the number, holds the middle button for its second, and waits for what is inside. */
async function unlock(typed: string): Promise<number> {
  const press = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('.harmless button')]
      .find((one) => one.textContent === name || one.getAttribute('aria-label') === name)!
      .click()
  const turn = () => new Promise((resolve) => requestAnimationFrame(resolve))
  press('Delete')
  await turn()
  for (const digit of typed) {
    press(digit)
    await turn()
  }
  const middle = document.querySelector('.harmless .swap')!
  middle.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  const held = performance.now() + 1_000
  while (document.querySelector('.harmless') || !document.querySelector('h1')) await turn()
  return performance.now() - held
}
