import type { Browser, Page } from 'playwright-core'
import { until, type RunningCommand } from './command.ts'

const passphrase = 'river lantern copper orchard violet harbour'
const desk = { width: 1440, height: 900 }

/**
 * Takes a picture of each page of care and keys in both lights, names sealed and open, and of two of them in Spanish:
 * at the desk of the lead whose teams met people, and of the house that took them in. The root of each agency lets its
 * desk in, as it does with everybody who comes to watch a demonstration.
 */
export async function picturesOfCare(browser: Browser, hub: RunningCommand, folder: string): Promise<void> {
  const lead = await seat(browser, hub, 'country lead')
  await both(lead, folder, 'keys')
  await goTo(lead, 'Same person?')
  await lead.locator('tbody a').first().click()
  await lead.getByRole('heading', { name: 'How it adds up' }).waitFor()
  await both(lead, folder, 'same-person')
  await goTo(lead, 'Caseload')
  await lead.getByRole('button', { name: 'Open the names' }).click()
  await onGround(lead, 'Open the names')
  await lead.getByText('The names are open', { exact: false }).waitFor()
  await both(lead, folder, 'caseload')
  await inSpanish(lead, `${folder}/caseload-es-1440.png`)
  await lead.locator('tbody a').first().click()
  await lead.getByRole('button', { name: 'Open with a ground' }).waitFor()
  await both(lead, folder, 'case')
  await lead.getByRole('button', { name: 'Open with a ground' }).click()
  await onGround(lead, 'Open')
  await lead.getByText('Open to you', { exact: false }).waitFor()
  await both(lead, folder, 'case-open')
  await inSpanish(lead, `${folder}/case-open-es-1440.png`)
  await lead.context().close()

  const house = await seat(browser, hub, 'case worker')
  await goTo(house, 'Referrals')
  await house.locator('tbody a, tbody button').first().click()
  await both(house, folder, 'referrals')
  await goTo(house, 'Services')
  await both(house, folder, 'services')
  await house.context().close()
}

/** A desk of its own that took a seat, with its vault open and its key certified; it shows the page Keys. */
async function seat(browser: Browser, hub: RunningCommand, role: string): Promise<Page> {
  const context = await browser.newContext({ viewport: desk, locale: 'en-GB', reducedMotion: 'reduce' })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  await page.goto(await hub.linkFor(role))
  await page.getByRole('button', { name: 'Enrol this browser' }).click()
  await goTo(page, 'Keys')
  await setUpVault(page)
  await holdRoot(page, hub)
  return page
}

async function both(page: Page, folder: string, name: string): Promise<void> {
  for (const [colorScheme, of] of [
    ['dark', '-dark'],
    ['light', ''],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(900)
    await page.screenshot({ path: `${folder}/${name}${of}-1440.png` })
  }
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 })

/** By the rail: a page that is loaded anew has its vault locked. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
  await heading(page, name).waitFor()
}

async function onGround(page: Page, act: string): Promise<void> {
  const sheet = page.getByRole('dialog')
  await sheet.getByText('Own caseload').click()
  await sheet.getByRole('button', { name: act, exact: true }).click()
}

async function setUpVault(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Set up the vault' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await sheet.getByLabel('The same once more').fill(passphrase)
  await sheet.getByRole('button', { name: 'Set up the vault' }).click()
  await sheet.waitFor({ state: 'detached' })
}

/** Types the digits that the command printed for her agency, and waits until the key is certified. */
async function holdRoot(page: Page, hub: RunningCommand): Promise<void> {
  const field = page.getByLabel('The 40 digits')
  const printed = [...hub.printed().matchAll(/^ {2}.+: ((?:\d{5} ?){8})$/gm)].map(([, digits]) => digits!)
  for (const digits of printed) {
    await field.fill(digits)
    await page.getByRole('button', { name: 'Hold this root and offer my key' }).click()
    await page.waitForTimeout(1_500)
    if (!(await field.isVisible())) break
  }
  await until(
    async () => !(await page.getByText('Your own key waits').isVisible()),
    120_000,
    () => 'the key was not certified',
  )
}

async function inSpanish(page: Page, path: string): Promise<void> {
  await page.locator('header.top-bar .popover-anchor button').click()
  await page.getByLabel('Español').click()
  await page.keyboard.press('Escape')
  await page.waitForTimeout(600)
  await page.screenshot({ path })
  await page.locator('header.top-bar .popover-anchor button').click()
  await page.getByLabel('English').click()
  await page.keyboard.press('Escape')
}
