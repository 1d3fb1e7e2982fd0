import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildField, serveField } from './served-field.ts'

const sizes = [
  ['390', { width: 390, height: 844 }],
  ['360', { width: 360, height: 740 }],
] as const

/** Screens before the work is open. */
const before = [
  ['set-up', { gate: 'fresh' }],
  ['enrol', { gate: 'not_enrolled' }],
  ['hidden', { gate: 'locked' }],
] as const

/** Screens of the made-up visit, in the order of the work. */
export const screens = [
  ...['today', 'site', 'visit', 'new-person', 'person', 'begin', 'question', 'seen', 'why'],
  ...['decide', 'child', 'child-question', 'consent', 'ask', 'legal-basis', 'refer', 'referral', 'identity'],
  ...['identity-writing', 'document', 'note', 'arrest', 'arrest-ground', 'seizure', 'alert', 'visit-end'],
  ...['outbox', 'attention', 'settings', 'keys'],
]

/** Takes a picture of each screen of the phone in two sizes by day and by night, some in glare and in Spanish. */
export async function picturesOfPhone(
  browser: Browser,
  folder: string,
  only?: readonly string[],
): Promise<void> {
  const built = buildField('visit')
  const served = await serveField(built.folder)
  const wanted = (name: string) => only === undefined || only.includes(name)
  const english = await phone(browser, 'en-GB')
  for (const [name, wish] of before)
    if (wanted(name)) await inLights(await opened(english, served.address, wish), folder, name)
  for (const name of screens.filter(wanted)) {
    const page = await opened(english, served.address, { screen: name === 'today' ? undefined : name })
    await inLights(page, folder, name)
    if (name === 'question') await inLight(page, folder, `${name}-glare`, 'glare')
  }
  const spanish = await phone(browser, 'es-ES')
  for (const name of ['person', 'question'].filter(wanted))
    await inLight(await opened(spanish, served.address, { screen: name }), folder, `${name}-es`, 'day')
  await Promise.all([english.close(), spanish.close()])
  await served.close()
  built.remove()
}

const phone = (browser: Browser, locale: string) =>
  browser.newContext({
    ...{ viewport: sizes[0][1], locale, timezoneId: 'America/Guyana', hasTouch: true },
    ...{ reducedMotion: 'reduce' },
  })

/** A page that opens on what is wished; it is drawn when its heading is there and nothing moves any more. */
async function opened(context: BrowserContext, address: string, wish: object): Promise<Page> {
  for (const page of context.pages()) await page.close()
  const page = await context.newPage()
  await page.addInitScript(`localStorage.wish = ${JSON.stringify(JSON.stringify(wish))}`)
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForTimeout(900)
  return page
}

async function inLights(page: Page, folder: string, name: string): Promise<void> {
  await inLight(page, folder, name, 'day')
  await inLight(page, folder, `${name}-night`, 'night')
}

async function inLight(page: Page, folder: string, name: string, light: string): Promise<void> {
  await page.evaluate(`document.documentElement.dataset.light = '${light}'`)
  for (const [size, viewport] of sizes) {
    await page.setViewportSize(viewport)
    await page.waitForTimeout(150)
    await page.screenshot({ path: `${folder}/phone-${name}-${size}.png` })
  }
}
