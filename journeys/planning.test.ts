import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from './browser.ts'
import { dataFolder, freePort, startCommand, type RunningCommand } from './command.ts'
import { accessibilityFaults, fitsItsWidth, quietFaults } from './faults.ts'

const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const data = dataFolder()
let browser: TestBrowser
let hub: RunningCommand
/** Each person has a browser of her own. The coordinator's is never loaded again to see what the lead did. */
let coordinator: Page
let lead: Page
const faults: string[] = []

beforeAll(async () => {
  ;[browser, hub] = await Promise.all([
    startBrowser(),
    startCommand(['--empty'], data.folder, await freePort()),
  ])
  ;[coordinator, lead] = await Promise.all([ownPage(), ownPage()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await hub?.stop()
  data.remove()
})

async function ownPage(): Promise<Page> {
  const context = await browser.browser.newContext({
    ...{ viewport: desk, locale: 'en-GB', timezoneId: 'America/Guyana', reducedMotion: 'reduce' },
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const quiet = quietFaults(page)
  page.on('close', () => faults.push(...quiet))
  return page
}

const sheetOf = (page: Page) => page.getByRole('dialog')
const press = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true }).click()
const isFocused = (control: Locator) =>
  expect.poll(() => control.evaluate((element) => element === document.activeElement)).toBe(true)

async function expectUsable(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await fitsItsWidth(page)).toBe(true)
}

/** Goes to a page as its reader does, without loading anything anew. */
async function goTo(page: Page, link: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: link }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Sends the form of the open sheet, waits until the journal has it, and closes the sheet. */
async function send(page: Page, act: string): Promise<void> {
  const sheet = sheetOf(page)
  await press(sheet, act)
  await sheet.getByText('It is in the journal').waitFor()
  await expectUsable(page)
  await isFocused(sheet.getByRole('button', { name: 'Close' }).last())
  await page.keyboard.press('Enter')
}

const nextStep = (page: Page, step: string) => press(page.getByRole('region', { name: 'Next step' }), step)

describe('an empty hub becomes a plan, and a country goes', { timeout: 60_000 }, () => {
  test('a coordinator founds the operation and describes it', async () => {
    const page = coordinator
    await page.goto(hub.origin)
    await page.getByLabel('Name of the operation').fill('Operation Kaieteur')
    await page.getByLabel('First action day').fill('2027-02-08')
    await page.getByLabel('Last action day').fill('2027-02-14')
    await page.getByLabel('Your agency').fill('Counter-trafficking unit')
    await page.getByLabel('Kind of agency').selectOption({ label: 'Coordination' })
    await page.getByLabel('Country of the agency').selectOption({ label: 'Guyana' })
    await page.getByLabel('Your work name').fill('M. Oduya')
    await press(page, 'Found the operation on this browser')
    await page.getByRole('heading', { name: 'Situation', level: 1 }).waitFor()
    await goTo(page, 'Plan')
    await page.getByText('No country takes part yet').waitFor()
    await expectUsable(page)
    await press(page, 'Describe')
    await press(sheetOf(page), 'Record the description')
    await isFocused(page.getByLabel('Safeguard people'))
    await expectUsable(page)
    await page.getByLabel('Safeguard people').check()
    await page.getByLabel('Funder').fill('Ministry of Public Safety')
    await send(page, 'Record the description')
    await page.getByText('funded by Ministry of Public Safety').waitFor()
    await isFocused(page.getByRole('button', { name: 'Describe' }))
  })

  test('she plans a phase, whose days are in order, and a course', async () => {
    const page = coordinator
    await press(page, 'Plan a phase')
    const sheet = sheetOf(page)
    await sheet.getByLabel('Phase').selectOption({ label: 'Training' })
    await sheet.getByLabel('First day').fill('2024-12-18')
    await sheet.getByLabel('Last day').fill('2024-03-04')
    await press(sheet, 'Plan')
    await sheet.getByText('The last day is before the first.').waitFor()
    await expectUsable(page)
    await sheet.getByLabel('First day').fill('2024-03-04')
    await sheet.getByLabel('Last day').fill('2024-12-18')
    await send(page, 'Plan')
    await press(page, 'Plan a course')
    await sheet.getByLabel('Topic').selectOption({ label: 'Interviewing victims' })
    await sheet.getByLabel('Country').selectOption({ label: 'Guyana' })
    await sheet.getByLabel('First day').fill('2024-09-09')
    await sheet.getByLabel('Days').fill('5')
    await sheet.getByLabel('Seats').fill('24')
    await send(page, 'Plan')
    await page.getByRole('rowheader', { name: 'Interviewing victims' }).waitFor()
    await expectUsable(page)
  })

  test('she invites a country lead, who enrols a browser of his own', async () => {
    await goTo(coordinator, 'Agencies and people')
    await press(coordinator, 'Invite a person')
    const sheet = sheetOf(coordinator)
    await sheet.getByLabel('Work name').fill('Insp. R. Fraser')
    await sheet.getByLabel('Role').selectOption({ label: 'Country lead' })
    await press(sheet, 'Make the link')
    const link = await sheet.getByLabel('Invitation link').inputValue()
    await coordinator.keyboard.press('Escape')
    await goTo(coordinator, 'Plan')
    await lead.goto(link)
    await press(lead, 'Enrol this browser')
    await lead.getByRole('heading', { name: 'Situation', level: 1 }).waitFor()
    await expectUsable(lead)
  })

  test('he has no button for what only the coordinator plans; his country takes part', async () => {
    await goTo(lead, 'Plan')
    await lead.getByText('Guyana does not take part yet').waitFor()
    expect(await lead.getByRole('button', { name: 'Plan a phase' }).count()).toBe(0)
    await press(lead, 'Join as a country')
    await sheetOf(lead).getByLabel('English').check()
    await expectUsable(lead)
    await send(lead, 'Join as a country')
    await isFocused(lead.getByRole('heading', { name: 'Guyana' }))
    await coordinator.getByRole('rowheader', { name: 'Guyana' }).waitFor()
    expect(await coordinator.getByRole('button', { name: 'Report readiness' }).count()).toBe(0)
  })

  test('he reports readiness item by item, and the coordinator sees it without asking', async () => {
    const sheet = sheetOf(lead)
    await press(lead, 'Report readiness')
    await press(sheet, 'Report')
    await isFocused(sheet.getByRole('radio', { name: 'Ready' }))
    for (let item = 0; item < 8; item++) {
      await sheet.getByText('Ready', { exact: true }).click()
      if ((await sheet.getByLabel('How many there are').count()) > 0) {
        await sheet.getByLabel('How many there are').fill(item === 3 ? '4' : '6')
        await sheet.getByLabel('How many are needed').fill('6')
      }
      if (item === 3) {
        await press(sheet, 'Report')
        await sheet.getByText('Ready means as many as are needed.').waitFor()
        await expectUsable(lead)
        await sheet.getByLabel('How many there are').fill('6')
      }
      await press(sheet, 'Report')
      await coordinator
        .getByRole('row', { name: /Guyana/ })
        .getByLabel(/^Ready/)
        .nth(item)
        .waitFor()
    }
    await sheet.getByText('It is in the journal').waitFor()
    await expectUsable(lead)
    await lead.keyboard.press('Escape')
    await lead.getByText('Nothing is missing.').waitFor()
  })

  test('he marks who attended, and decides go', async () => {
    await lead.getByRole('button', { name: /^Mark who attended/ }).click()
    await sheetOf(lead).getByLabel('Insp. R. Fraser').check()
    await expectUsable(lead)
    await send(lead, 'Record')
    await lead.getByText('Go', { exact: true }).click()
    await lead.getByLabel('Everything is ready').check()
    await press(lead, 'Decide')
    await lead.getByText('It is in the journal').waitFor()
    await coordinator
      .getByRole('row', { name: /Guyana/ })
      .getByText('Insp. R. Fraser')
      .waitFor()
    await expectUsable(coordinator)
  })

  test('he reports a site under the code that is proposed', async () => {
    await goTo(lead, 'Sites')
    await press(lead, 'Report a site')
    const sheet = sheetOf(lead)
    await press(sheet, 'Report')
    await isFocused(sheet.getByLabel('Kind'))
    await expectUsable(lead)
    await sheet.getByLabel('Kind').selectOption({ label: 'Mine' })
    await sheet.getByLabel('Place').fill('Upper Puruni camp')
    expect(await sheet.getByLabel('Code').inputValue()).toBe('GY-M01')
    await sheet.getByText('All participants').click()
    await sheet.getByLabel('Latitude').fill('6.35')
    await press(sheet, 'Report')
    await isFocused(sheet.getByLabel('Longitude'))
    await sheet.getByLabel('Longitude').fill('-59.12')
    await sheet.getByLabel('Lies within').selectOption({ label: '1 km' })
    await sheet.getByLabel('Hours to reach').fill('5,5')
    await press(sheet, 'Report')
    await press(sheet, 'Show the site')
    await isFocused(lead.getByRole('heading', { name: 'Upper Puruni camp' }))
    await expectUsable(lead)
    await goTo(coordinator, 'Sites')
    await coordinator.getByRole('heading', { name: 'Upper Puruni camp' }).waitFor()
  })

  test('a lead to it is added and judged, and the site is assessed', async () => {
    const sheet = sheetOf(lead)
    await nextStep(lead, 'Add a lead')
    await sheet.getByLabel('Source').selectOption({ label: 'Relative' })
    await sheet.getByLabel('Reliability').selectOption('B')
    await sheet.getByLabel('Credibility').selectOption('3')
    await sheet.getByLabel('Day of the information').fill('2024-01-20')
    await sheet.getByLabel('Isolation').check()
    await expectUsable(lead)
    await send(lead, 'Add')
    await nextStep(lead, 'Judge a lead')
    await sheet.getByText('Confirmed', { exact: true }).click()
    await send(lead, 'Judge')
    await isFocused(lead.getByRole('heading', { name: 'Upper Puruni camp' }))
    await nextStep(lead, 'Assess')
    await sheet.getByLabel('Deconfliction').selectOption({ label: 'Clear: nobody else works there' })
    await sheet.getByLabel('People expected').fill('12')
    await expectUsable(lead)
    await send(lead, 'Assess')
    await coordinator
      .getByRole('listitem')
      .filter({ hasText: 'Assessed' })
      .getByText('not yet')
      .waitFor({ state: 'detached' })
    await coordinator.getByRole('rowheader', { name: 'Relative' }).waitFor()
  })

  test('it is tasked once there is a team, and the coordinator sees which and when', async () => {
    const sheet = sheetOf(lead)
    await nextStep(lead, 'Task a team')
    await sheet.getByText('Your agency has no team yet').waitFor()
    await expectUsable(lead)
    await sheet.getByRole('link', { name: 'Teams' }).click()
    await press(lead, 'Form a team')
    await press(sheet, 'Form a team')
    await sheet.getByText('It is in the journal').waitFor()
    await lead.keyboard.press('Escape')
    await goTo(lead, 'Sites')
    await nextStep(lead, 'Task a team')
    await expectUsable(lead)
    await send(lead, 'Task the team')
    await coordinator.getByText('Mon 8 Feb 2027, team 1').waitFor()
    expect(await coordinator.getByRole('button', { name: 'Task a team' }).count()).toBe(0)
    await expectUsable(coordinator)
  })

  test('he corrects its name and closes it, and the coordinator sees it closed', async () => {
    const sheet = sheetOf(lead)
    await nextStep(lead, 'Correct')
    await press(sheet, 'Correct')
    await sheet.getByText('Nothing is changed yet.').waitFor()
    await sheet.getByLabel('Place').fill('Upper Puruni landing')
    await send(lead, 'Correct')
    await nextStep(lead, 'Close')
    await sheet.getByLabel('Outcome').selectOption({ label: 'Not reached' })
    await expectUsable(lead)
    await send(lead, 'Close the site')
    await coordinator.getByRole('heading', { name: 'Upper Puruni landing' }).waitFor()
    await coordinator.getByText('Not reached').waitFor()
    await expectUsable(coordinator)
  })

  test.for(['Plan', 'Sites'])('the page %s and its forms fit a phone, in both lights', async (title) => {
    await goTo(lead, title)
    await lead.setViewportSize(phone)
    if (title === 'Plan') await press(lead, 'Report readiness')
    else await press(lead, 'Report a site')
    for (const colorScheme of ['light', 'dark'] as const) {
      await lead.emulateMedia({ colorScheme })
      await lead.waitForTimeout(200)
      await expectUsable(lead)
    }
    await lead.keyboard.press('Escape')
    await lead.setViewportSize(desk)
  })

  test('a phone has what a lead needs most at its foot, and every page of hers behind one button', async () => {
    await goTo(lead, 'Agencies and people')
    const onDesk = await lead.getByRole('navigation').getByRole('link').count()
    await lead.setViewportSize(phone)
    const foot = lead.getByRole('navigation', { name: 'Main' })
    // The bar is drawn once the browser has said how wide it is.
    await expect
      .poll(() => foot.getByRole('link').allInnerTexts())
      .toEqual([...['Situation', expect.stringMatching(/^Sites\s+1$/), 'Caseload', 'Referrals']])
    const more = foot.getByRole('button', { name: 'More' })
    expect(await more.getAttribute('aria-current')).toBe('true')
    await more.focus()
    await lead.keyboard.press('Enter')
    const sheet = sheetOf(lead)
    expect(await sheet.getByRole('link').count()).toBe(onDesk)
    expect(await sheet.locator('[aria-current="page"]').innerText()).toBe('Agencies and people')
    await expectUsable(lead)
    await lead.keyboard.press('Escape')
    await isFocused(more)
    await more.click()
    await sheet.getByRole('link', { name: 'Plan' }).press('Enter')
    await lead.getByRole('heading', { level: 1, name: 'Plan' }).waitFor()
    await isFocused(lead.getByRole('main'))
    expect(await lead.getByRole('dialog').count()).toBe(0)
    await lead.setViewportSize(desk)
  })

  test('nothing failed quietly on the way', async () => {
    await Promise.all([coordinator.close(), lead.close()])
    expect(faults).toEqual([])
  })
})
