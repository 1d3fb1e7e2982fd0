import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from './browser.ts'
import { dataFolder, freePort, startCommand, type RunningCommand } from './command.ts'
import { accessibilityFaults, fitsItsWidth, quietFaults } from './faults.ts'

const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const data = dataFolder()
let browser: TestBrowser
let hub: RunningCommand
let context: BrowserContext
let page: Page
let faults: string[]

beforeAll(async () => {
  ;[browser, hub] = await Promise.all([startBrowser(), startCommand([], data.folder, await freePort())])
  context = await browser.browser.newContext({ viewport: desk, locale: 'en-GB' })
  page = await context.newPage()
  faults = quietFaults(page)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await hub?.stop()
  data.remove()
})

const figure = async (name: string) =>
  Number(
    (
      await page
        .locator('.counter', { hasText: new RegExp(`^\\s*${name}`) })
        .locator('.counter-figure')
        .first()
        .textContent()
    )?.match(/\d+/)?.[0],
  )

describe('what a demonstration prints', { timeout: 120_000 }, () => {
  test('says of each link what is to be seen there, and gives the digits that new devices are shown', async () => {
    await hub.linkFor('coordinator')
    const printed = hub.printed()
    const links = printed.match(/^ {2}[a-z ]+ \(.+\): .+\n {4}http\S+#\S+$/gm) ?? []
    expect(links).toHaveLength(10)
    expect(await hub.linkFor('phone of a field officer')).toMatch(/\/field\/#/)
    expect(await hub.linkFor('case worker')).toMatch(/\/enrol#/)
    expect(await hub.linkFor('country lead')).toMatch(/\/enrol#/)
    await expect.poll(() => hub.printed().match(/^ {2}.+: (\d{5} ?){8}$/gm)).toHaveLength(2)
  })
})

describe('a coordinator watches the operation', { timeout: 120_000 }, () => {
  test('her link says whom it is for, and lets this browser in', async () => {
    await page.goto(await hub.linkFor('coordinator'))
    await page.getByRole('heading', { name: 'You are invited' }).waitFor()
    await page.getByText('made-up people', { exact: false }).first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Enrol this browser' }).click()
    await page.getByRole('heading', { name: 'Situation', level: 1 }).waitFor()
    expect(page.url()).not.toContain('#')
    await page.locator('.map-mark').first().waitFor()
    // The desk fills while its first pull goes on.
    await expect.poll(() => figure('Officers')).toBeGreaterThan(500)
    await expect.poll(() => figure('Countries')).toBe(13)
  })

  test('she jumps to the end, and the figures come without her asking', { timeout: 300_000 }, async () => {
    await page.getByRole('button', { name: 'To the end' }).click()
    await page.getByText('Played to the end').waitFor({ timeout: 280_000 })
    await expect.poll(() => figure('Arrests'), { timeout: 10_000 }).toBe(22)
    expect(await figure('Records')).toBeGreaterThan(350)
    expect(await figure('Sites visited')).toBeGreaterThan(80)
    // People, each counted once: an interval, and how it was reached.
    await page.getByRole('button', { name: 'How it was reached' }).waitFor()
  })

  test('every figure leads to its definition and its entries', async () => {
    await page.getByRole('button', { name: 'Definition of “Arrests”' }).click()
    await page.getByText('Suspect until convicted').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.counter', { hasText: 'Arrests' }).locator('.counter-figure').click()
    await page.getByText('Suspect arrested', { exact: false }).first().waitFor()
    await page.goBack()
    await page.locator('.map-mark').first().waitFor()
  })

  test('a mark on the map leads to what happened there', async () => {
    await page
      .getByRole('link', { name: /GY-M\d+, Mine/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Visits' }).waitFor()
    await page.goBack()
    await page.locator('.map-mark').first().waitFor()
  })

  test('she travels to an earlier moment and back', async () => {
    const slider = page.getByRole('slider', { name: 'Moment shown' })
    await slider.focus()
    await page.keyboard.press('Home')
    await page.getByText('As it was known on', { exact: false }).first().waitFor()
    await expect.poll(() => figure('Arrests')).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Back to now' }).click()
    await expect.poll(() => figure('Arrests')).toBe(22)
  })

  test('without a network the page says from when it is, and goes on by itself afterwards', async () => {
    await context.setOffline(true)
    await page.getByText('Working from what was known', { exact: false }).waitFor()
    expect(await figure('Arrests')).toBe(22)
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
    await page.getByRole('heading', { name: 'Readiness', exact: false }).first().waitFor()
    await context.setOffline(false)
    await page
      .getByText('Working from what was known', { exact: false })
      .waitFor({ state: 'detached', timeout: 20_000 })
  })

  test('a newly opened page remembers the browser and everything it knew', async () => {
    await page.goto(hub.origin)
    await page.locator('.map-mark').first().waitFor()
    await expect.poll(() => figure('Arrests')).toBe(22)
  })

  test.for([
    ['/', 'Situation'],
    ['/plan', 'Plan'],
    ['/sites', 'Sites and leads'],
    ['/entries', 'Entries'],
    ['/people', 'Agencies and people'],
  ])('%s is usable on a desk and a phone, in both lights, by everyone', async ([path, title]) => {
    await page.goto(`${hub.origin}${path}`)
    await page.getByRole('heading', { name: title!, level: 1 }).waitFor()
    for (const size of [desk, phone]) {
      await page.setViewportSize(size)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.waitForTimeout(700)
        expect(await accessibilityFaults(page)).toEqual([])
        expect(await fitsItsWidth(page)).toBe(true)
      }
    }
    await page.setViewportSize(desk)
  })

  test.for(['Español', 'Français', 'Nederlands', 'Português', 'English'])(
    'it speaks %s',
    async (language) => {
      await page.goto(hub.origin)
      await page.locator('.map-mark').first().waitFor()
      await page.locator('header.top-bar .popover-anchor button').click()
      await page.getByLabel(language).click()
      await expect
        .poll(() => page.evaluate('document.documentElement.lang'))
        .toBe(language.slice(0, 2).toLowerCase().replace('ne', 'nl').replace('po', 'pt'))
      await page.keyboard.press('Escape')
      expect(await page.locator('body').textContent()).not.toMatch(/\{\w+\}/)
    },
  )

  test('nothing failed quietly on the way', () => {
    expect(faults).toEqual([])
  })
})
