import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from './browser.ts'
import { dataFolder, freePort, startCommand, type RunningCommand } from './command.ts'
import { quietFaults } from './faults.ts'

const data = dataFolder()
let browser: TestBrowser
let hub: RunningCommand
let port: number
let page: Page
let faults: string[]

beforeAll(async () => {
  port = await freePort()
  ;[browser, hub] = await Promise.all([startBrowser(), startCommand(['--empty'], data.folder, port)])
  page = await (await browser.browser.newContext({ locale: 'en-GB' })).newPage()
  faults = quietFaults(page)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await hub?.stop()
  data.remove()
})

test('what is written while the hub lies dead is kept, said to be waiting, and there when it stands again', async () => {
  await page.goto(hub.origin)
  await page.getByLabel('Name of the operation').fill('Operation Test')
  await page.getByLabel('First action day').fill('2030-04-03')
  await page.getByLabel('Last action day').fill('2030-04-09')
  await page.getByLabel('Your agency').fill('Coordinating unit')
  await page.getByLabel('Kind of agency').selectOption('coordination')
  await page.getByLabel('Country of the agency').selectOption('BB')
  await page.getByLabel('Your work name').fill('First Coordinator')
  await page.getByRole('button', { name: 'Found the operation on this browser' }).click()
  await page.getByRole('heading', { name: 'Situation', level: 1 }).waitFor()

  // The other pages are fetched once the first is drawn. Asked again from here, for a question that the page
  // repeats by itself is evaluated text, which the page's own policy forbids.
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('every page is here').length))
    .toBe(1)
  hub.child.kill('SIGKILL')
  await page.getByText('Not connected', { exact: false }).first().waitFor()
  await page.getByRole('link', { name: 'Agencies and people' }).click()
  await page.getByRole('button', { name: 'Invite a person' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Work name').fill('Second Person')
  await sheet.getByLabel('Role').selectOption('communications')
  await sheet.getByRole('button', { name: 'Make the link' }).click()
  const link = await sheet.getByLabel('Invitation link').inputValue()
  await page.keyboard.press('Escape')
  await page.getByText('2 changes wait.').waitFor()

  hub = await startCommand(['--empty'], data.folder, port)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('2 changes wait.').waitFor({ state: 'detached' })

  const other = await (await browser.browser.newContext({ locale: 'en-GB' })).newPage()
  await other.goto(link)
  await other.getByRole('button', { name: 'Enrol this browser' }).click()
  // Whoever works with figures alone begins where they are.
  await other.getByRole('heading', { name: 'Releases', level: 1 }).waitFor()
  expect(faults).toEqual([])
}, 90_000)
