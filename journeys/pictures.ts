import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { dataFolder, freePort, startCommand, until } from './command.ts'
import { picturesOfCare } from './pictures-care.ts'
import { picturesOfExchange } from './pictures-exchange.ts'
import { picturesOfPhone } from './pictures-phone.ts'
import { picturesOfPublic } from './pictures-public.ts'
import { picturesOfReleases } from './pictures-releases.ts'

/**
 * Takes a picture of each page into `docs/pictures`: of the demonstration at desks, the first page also on a phone's
 * width and all of care, keys and releases in both lights, of each screen of the phone on a made-up visit, and of the public
 * pages.
 * `npm run pictures [FOLDER]`.
 */
const folder = process.argv[2] ?? fileURLToPath(new URL('../docs/pictures', import.meta.url))
const sizes = [
  ['1440', { width: 1440, height: 900 }],
  ['390', { width: 390, height: 844 }],
] as const

mkdirSync(folder, { recursive: true })
const data = dataFolder()
const [{ browser, close }, hub] = await Promise.all([
  startBrowser(),
  startCommand([], data.folder, await freePort()),
])
const context = await browser.newContext({ viewport: sizes[0][1], locale: 'en-GB', reducedMotion: 'reduce' })
const page = await context.newPage()

const link = await hub.linkFor('coordinator')
await page.goto(link)
await page.getByRole('button', { name: 'Enrol this browser' }).waitFor()
await both(page, 'invited')
await page.getByRole('button', { name: 'Enrol this browser' }).click()
await page.locator('.map-mark').first().waitFor()
await page.getByRole('button', { name: '6×' }).click()
// The third day, when a team is out at a mine without network and the figures are moving.
await until(
  async () => /Day [4-7] of 7/.test((await page.locator('.top-when').textContent()) ?? ''),
  120_000,
  () => 'the fourth day never came',
)
await page.getByRole('button', { name: 'Pause' }).first().click()
await both(page, 'situation')
await page.emulateMedia({ colorScheme: 'dark' })
await both(page, 'situation-dark')
await page.emulateMedia({ colorScheme: 'light' })
await page.getByRole('button', { name: 'To the end' }).click()
await page.getByText('Played to the end').waitFor({ timeout: 280_000 })
for (const [name, path] of [
  ['plan', '/plan?country=VC'],
  ['sites', '/sites'],
  ['entries', '/entries?counter=arrests'],
  ['people', '/people'],
] as const) {
  await page.goto(hub.origin + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await both(page, name)
}
await picturesOfExchange(page, both)
await page.goto(hub.origin)
await page
  .getByRole('link', { name: /^VC-F01/ })
  .first()
  .focus()
await page.keyboard.press('Enter')
await page.getByRole('heading', { name: 'Visits' }).waitFor()
await both(page, 'site')
await context.close()
await picturesOfCare(browser, hub, folder)
await picturesOfReleases(browser, hub, folder)
await hub.stop()
await picturesOfPhone(browser, folder)
await picturesOfPublic(browser, folder)
await close()
data.remove()

async function both(of: Page, name: string): Promise<void> {
  for (const [size, viewport] of sizes) {
    await of.setViewportSize(viewport)
    // It is closed on a phone that opens the page; this one was opened on a desk.
    await of.evaluate(`document.querySelector('details.legend')?.toggleAttribute('open', ${size === '1440'})`)
    await of.waitForTimeout(1_200)
    await of.screenshot({ path: `${folder}/${name}-${size}.png` })
  }
  await of.setViewportSize(sizes[0][1])
  await of.waitForTimeout(300)
}
