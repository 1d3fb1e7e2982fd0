import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from './browser.ts'
import { dataFolder, freePort, startCommand, type RunningCommand } from './command.ts'
import { accessibilityFaults, fitsItsWidth, quietFaults } from './faults.ts'

const desk = { width: 1440, height: 900 }
const data = dataFolder()
let browser: TestBrowser
let hub: RunningCommand
/** Each person has a browser of her own. */
let coordinator: Page
let lead: Page
let officer: Page
let link: string
/** What failed in each browser without being shown. */
const faultsOf = new Map<Page, string[]>()

beforeAll(async () => {
  ;[browser, hub] = await Promise.all([startBrowser(), startAsItsUser(await freePort())])
  ;[coordinator, lead, officer] = await Promise.all([ownPage(), ownPage(), ownPage()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await hub?.stop()
  data.remove()
})

/** The pages as a user gets them: a test's own environment would have them built for whoever develops them. */
function startAsItsUser(port: number): Promise<RunningCommand> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  const started = startCommand(['--empty'], data.folder, port)
  if (before === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = before
  return started
}

async function ownPage(): Promise<Page> {
  const context = await browser.browser.newContext({
    ...{ viewport: desk, locale: 'en-GB', reducedMotion: 'reduce' },
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  faultsOf.set(page, quietFaults(page))
  return page
}

const sheetOf = (page: Page) => page.getByRole('dialog')
const rowOf = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words })
const press = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true }).click()

async function expectUsable(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await fitsItsWidth(page)).toBe(true)
}

/** Opens a list of the register as the address says it. */
async function openList(page: Page, list: string): Promise<void> {
  await page.goto(`${hub.origin}/people?list=${list}`)
  await page.getByRole('heading', { name: 'Agencies and people', level: 1 }).waitFor()
}

/** The link of the invitation that the open sheet shows. */
async function shownLink(page: Page): Promise<string> {
  const box = sheetOf(page).getByLabel('Invitation link')
  await box.waitFor()
  await expectUsable(page)
  const shown = await box.inputValue()
  await page.keyboard.press('Escape')
  return shown
}

async function enrol(page: Page, invitation: string, workName: string): Promise<void> {
  await page.goto(invitation)
  await page.getByRole('heading', { name: 'You are invited' }).waitFor()
  await page.getByText(workName, { exact: true }).waitFor()
  await expectUsable(page)
  await press(page, 'Enrol this browser')
  await page.getByRole('heading', { name: 'Situation', level: 1 }).waitFor()
}

describe('an empty hub becomes an operation, and one device leaves it', { timeout: 60_000 }, () => {
  test('a form left open says in words what is missing, and takes the reader there', async () => {
    await coordinator.goto(hub.origin)
    await coordinator.getByRole('heading', { name: 'Make the first coordinator' }).waitFor()
    await press(coordinator, 'Found the operation on this browser')
    const first = coordinator.getByLabel('Name of the operation')
    await expect.poll(() => first.evaluate((box) => box === document.activeElement)).toBe(true)
    expect(await first.getAttribute('aria-invalid')).toBe('true')
    await first.fill('<b>')
    await coordinator.getByText('Letters, figures and', { exact: false }).waitFor()
    await expectUsable(coordinator)
  })

  test('the first coordinator founds the operation', async () => {
    const page = coordinator
    await page.getByLabel('Name of the operation').fill('Operation Sandbar')
    await page.getByLabel('First action day').fill('2026-04-07')
    await page.getByLabel('Last action day').fill('2026-04-13')
    await page.getByLabel('Time zone of the coordinating cell').selectOption('America/Barbados')
    await page.getByLabel('Your agency').fill('Regional coordination unit')
    await page.getByLabel('Kind of agency').selectOption({ label: 'Coordination' })
    await page.getByLabel('Country of the agency').selectOption({ label: 'Barbados' })
    await page.getByLabel('Your work name').fill('M. Oduya')
    await press(page, 'Found the operation on this browser')
    await page.getByRole('heading', { name: 'Situation', level: 1 }).waitFor()
  })

  test('she adds an agency, with a language that nobody offered', async () => {
    const page = coordinator
    await openList(page, 'agencies')
    await press(page, 'Add an agency')
    const sheet = sheetOf(page)
    await sheet.getByLabel('Name').fill('Police Corps, trafficking desk')
    await sheet.getByLabel('Kind').selectOption({ label: 'Police' })
    await sheet.getByLabel('Country').selectOption({ label: 'Guyana' })
    await sheet.getByLabel('English').check()
    await sheet.getByLabel('Another language').fill('mbc')
    await press(sheet, 'Add')
    await expectUsable(page)
    await press(sheet, 'Add an agency')
    await sheet.getByText('It is in the journal').waitFor()
    await expectUsable(page)
  })

  test('she goes on to invite its lead', async () => {
    const page = coordinator
    const sheet = sheetOf(page)
    await press(sheet, 'Invite a person')
    await sheet.getByLabel('Work name').fill('Supt. R. Persaud')
    await expect
      .poll(() => sheet.getByLabel('Agency').locator('option:checked').textContent())
      .toBe('Police Corps, trafficking desk')
    await sheet.getByLabel('Role').selectOption({ label: 'Country lead' })
    await expectUsable(page)
    await press(sheet, 'Make the link')
    link = await shownLink(page)
    await rowOf(page, 'Police Corps, trafficking desk').getByText('Guyana').waitFor()
    await expectUsable(page)
  })

  test('the lead enrols a browser of his own and forms a team', async () => {
    const page = lead
    await enrol(page, link, 'Supt. R. Persaud')
    await openList(page, 'teams')
    await press(page, 'Form a team')
    const sheet = sheetOf(page)
    await sheet.getByText('Police Corps, trafficking desk, Guyana').waitFor()
    await expect.poll(() => sheet.getByLabel('Number of the team').inputValue()).toBe('1')
    await sheet.getByLabel('Number of the team').fill('0')
    await press(sheet, 'Form a team')
    await sheet.getByText('A whole number from 1 to 9,999.').waitFor()
    await expectUsable(page)
    await sheet.getByLabel('Number of the team').fill('1')
    await press(sheet, 'Form a team')
    await sheet.getByText('It is in the journal').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('rowheader', { name: '1', exact: true }).waitFor()
    await expectUsable(page)
  })

  test('he invites an officer into the team, who enrols', async () => {
    const page = lead
    await press(page, 'Invite a person')
    const sheet = sheetOf(page)
    await sheet.getByLabel('Work name').fill('Cpl. D. Benn')
    await sheet.getByLabel('Role').selectOption({ label: 'Field officer' })
    await sheet.getByLabel('Team').selectOption({ label: '1' })
    await press(sheet, 'Make the link')
    await enrol(officer, await shownLink(page), 'Cpl. D. Benn')
    await expectUsable(officer)
  })

  test('he gives the officer a second role, and takes the officer out of the team and in again', async () => {
    const page = lead
    await openList(page, 'people')
    await press(page, 'Cpl. D. Benn')
    const sheet = sheetOf(page)
    await sheet.getByText('The only role ends', { exact: false }).waitFor()
    await sheet.getByLabel('Give a role').selectOption({ label: 'Analyst' })
    await press(sheet, 'Give')
    await sheet.getByRole('button', { name: 'End: Analyst' }).waitFor()
    await sheet.getByRole('button', { name: /^Take out/ }).click()
    const teams = sheet.getByRole('region', { name: 'Teams' })
    await expect.poll(() => teams.evaluate((part) => part === document.activeElement)).toBe(true)
    await sheet
      .getByLabel('Assign to a team')
      .selectOption({ label: 'Police Corps, trafficking desk, team 1' })
    await press(sheet, 'Assign')
    await sheet.getByRole('button', { name: /^Take out/ }).waitFor()
    await expectUsable(page)
    await page.keyboard.press('Escape')
    await rowOf(page, 'Cpl. D. Benn').getByText('Field officer, Analyst').waitFor()
  })

  test('the coordinator revokes the officer’s device, and its page says so at once', async () => {
    const page = coordinator
    await openList(page, 'devices')
    const row = rowOf(page, 'Cpl. D. Benn')
    await row.getByText('Enrolled').waitFor()
    await row.getByRole('button', { name: /^Revoke/ }).click()
    const sheet = sheetOf(page)
    await sheet.getByLabel('Reason').selectOption({ label: 'Lost' })
    await expectUsable(page)
    await press(sheet, 'Revoke this device')
    await officer.getByRole('heading', { name: 'This device was revoked' }).waitFor({ timeout: 5_000 })
    expect(await officer.locator('body').textContent()).not.toContain('Operation Sandbar')
    await expectUsable(officer)
    await sheet.getByText('It is in the journal').waitFor()
    await page.keyboard.press('Escape')
    await row.getByText('Revoked').waitFor()
    await expectUsable(page)
  })

  test('nothing failed quietly on the way', () => {
    expect([faultsOf.get(coordinator), faultsOf.get(lead)]).toEqual([[], []])
    // The hub's answer to the revoked device, of which the browser makes a line of its own.
    const others = faultsOf.get(officer)?.filter((fault) => !fault.includes('status of 403'))
    expect(others).toEqual([])
  })
})
