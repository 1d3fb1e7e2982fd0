import type { BrowserContext, JSHandle, Page } from 'playwright-core'
import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { parcelsOf, pushAll } from '../hub/parcels.ts'
import { foundOperation } from '../hub/people.ts'
import type { Chromium } from './chromium.ts'
import type { Phone } from './page/phone.ts'

export const digits = '402917'
const passphrase = 'river candle goat window'
const size = 500
/** A phone that was brought in later than this never will be. */
const patience = 300_000

/** Profiles of two phones that were brought in with a browser's own hands: one that holds a journal, one that holds none. */
export interface TwoPhones {
  full: string
  empty: string
}

/** Brings both in: each then holds what its hub gave it, and has the pages that it needs without a network. */
export async function twoPhones(
  origin: string,
  browser: Chromium,
  folder: string,
  entries: number,
): Promise<TwoPhones> {
  const operation = await foundOperation(origin)
  const [busy, calm] = [await operation.team(), await operation.team()]
  const writer = await operation.member([busy])
  await pushAll(writer, await parcelsOf(writer, Math.ceil(entries / size), Math.min(size, entries)))
  const profiles = { full: join(folder, 'full'), empty: join(folder, 'empty') }
  await bringIn(browser, origin, profiles.full, await operation.invitation([busy]), entries)
  await bringIn(browser, origin, profiles.empty, await operation.invitation([calm]), 0)
  return profiles
}

async function bringIn(
  browser: Chromium,
  origin: string,
  profile: string,
  invitation: string,
  entries: number,
): Promise<void> {
  const context = await browser.start(profile)
  const { page, phone } = await phoneIn(context, origin)
  await phone.evaluate((one, [secrets, invited]) => one.bringIn(secrets, invited), [
    { passphrase, digits },
    invitation,
  ] as const)
  const end = Date.now() + patience
  while (!(await phone.evaluate(async (one) => one.hasAnswer() && (await one.entries()))) || !(await all())) {
    if (Date.now() > end) throw new Error('the phone was not brought in')
    await wait(200)
  }
  await page.goto(`${origin}/field/`)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.close()

  async function all(): Promise<boolean> {
    return (await phone.evaluate((one) => one.entries())) >= entries
  }
}

/** The phone of a browser behind its own code, in a page that shows nothing. */
export async function phoneIn(
  context: BrowserContext,
  origin: string,
): Promise<{ page: Page; phone: JSHandle<Phone> }> {
  const page = await context.newPage()
  await page.goto(`${origin}/bench/index.html`)
  await page.waitForFunction(() => 'bench' in globalThis)
  return { page, phone: await page.evaluateHandle(() => bench.phone()) }
}
