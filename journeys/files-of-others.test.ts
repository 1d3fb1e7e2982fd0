import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packed } from '../proofs/packed.ts'
import { startBrowser, type TestBrowser } from './browser.ts'
import { accessibilityFaults, fitsItsWidth } from './faults.ts'
import { dataFolder, freePort, startCommand, type RunningCommand } from './command.ts'

let browser: TestBrowser
let hub: RunningCommand
let lead: Page
const data = dataFolder()
/** What the page or its policy complained of, and dialogs that somebody's text opened. */
const complaints: string[] = []

beforeAll(async () => {
  ;[browser, hub] = await Promise.all([startBrowser(), startAsItsUser(await freePort())])
  const context = await browser.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  lead = await context.newPage()
  lead.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  lead.on('pageerror', ({ message }) => complaints.push(message))
  lead.on('dialog', (dialog) => {
    complaints.push(dialog.message())
    void dialog.dismiss()
  })
  await lead.goto(await hub.linkFor('country lead'))
  await lead.getByRole('button', { name: 'Enrol this browser' }).click()
  await lead.locator('.map-mark').first().waitFor()
}, 180_000)
afterAll(async () => {
  await hub.stop()
  await browser.close()
  data.remove()
}, 60_000)

/** The pages as a user gets them: a test's own environment would have them built for whoever develops them. */
function startAsItsUser(port: number): Promise<RunningCommand> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  const started = startCommand([], data.folder, port)
  if (before === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = before
  return started
}

async function expectUsable(): Promise<void> {
  for (const width of [1440, 390]) {
    await lead.setViewportSize({ width, height: 850 })
    expect(await fitsItsWidth(lead)).toBe(true)
    expect(await accessibilityFaults(lead)).toEqual([])
  }
  await lead.setViewportSize({ width: 1440, height: 900 })
}

const goTo = (page: string) =>
  lead.getByRole('navigation').getByRole('link', { name: page, exact: true }).click()
const give = (name: string, content: string | Uint8Array) =>
  lead
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })

const hostile = [
  '<img src=x onerror="window.ran=1">',
  '<script>window.ran=1</script>',
  '"><svg onload=window.ran=1>',
  'javascript:window.ran=1',
  '\u202egpj.exe',
  '=HYPERLINK("javascript:window.ran=1")',
]
const row = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')

/** No text of a file became anything but text. */
async function nothingRan(): Promise<void> {
  expect(await lead.evaluate('window.ran')).toBeUndefined()
  const made = 'img[src="x"], main script, svg[onload], a[href^="javascript"]'
  expect(await lead.locator(made).count()).toBe(0)
  expect(complaints).toEqual([])
}

test('T27 names, headings and cells of a file are text on the page, whatever they are made to be', async () => {
  await goTo('Files of others')
  const rows = hostile.map((text) => row([text, 'Feminine', 'no day', ...hostile.map(() => text)]))
  const heads = row(['prs_FirstName', 'prs_Gender', 'prs_Birthdate', ...hostile])
  await give(`${hostile[0]!.replaceAll('/', '')}.csv`, [heads, ...rows].join('\n'))
  await lead.getByText('Cases, HTCDS').first().waitFor()
  await lead.getByText(`row 1 column "${hostile[0]}"`).first().waitFor()
  await nothingRan()
  await expectUsable()

  const people = row(['Name', 'Sex', ...hostile])
  await give('list.csv', [people, ...hostile.map((text) => row([text, text, ...hostile]))].join('\n'))
  await lead.getByText('What each column is').first().waitFor()
  await nothingRan()
  await expectUsable()

  await goTo('What others report')
  await lead
    .getByLabel('Text of the item')
    .fill(`${hostile.join(' ')} Police freed 12 victims of trafficking.`)
  await lead.getByLabel('Outlet').fill(hostile[0]!)
  await lead.getByRole('button', { name: 'Read it' }).click()
  await lead.getByRole('columnheader', { name: hostile[0]! }).waitFor()
  await nothingRan()
  await expectUsable()
}, 60_000)

test('T28 a file made to exhaust the browser is refused while the page goes on answering', async () => {
  await goTo('Files of others')
  const bomb = packed([{ name: 'xl/worksheets/sheet1.xml', bytes: new Uint8Array(300_000_000) }])
  await give('bomb.xlsx', bomb)
  await lead.getByText('file_too_large').waitFor({ timeout: 5_000 })
  await goTo('Plan')
  await lead.getByRole('heading', { name: 'Plan', level: 1 }).waitFor({ timeout: 2_000 })
}, 30_000)

test('three places of a file are reported once, and go out again as codes', async () => {
  const place = (name: string, coordinates: number[], kind: string) => ({
    ...{ type: 'Feature', geometry: { type: 'Point', coordinates } },
    properties: { name, kind },
  })
  const places = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      place('Black Water camp', [-59.113171, 6.11], 'mine'),
      place('Harbour bar', [-58.126373, 6.82], 'night club'),
      place('Old estate', [-57.938381, 6.03], 'farm'),
    ],
  })
  const takeIn = async () => {
    await goTo('Files of others')
    await give('places.geojson', places)
    await lead.getByText('3 places to report').waitFor()
    await lead.getByText('Readable by whoever').click()
    await lead.getByText('All participants').click()
    await lead.getByRole('button', { name: 'Report the places' }).click()
    await lead.getByText('3 rows are in.', { exact: false }).waitFor()
  }
  await takeIn()
  await takeIn()
  await lead.getByText('3 were in already.', { exact: false }).waitFor()
  await lead.getByRole('button', { name: 'Give out' }).click()
  await lead.getByRole('button', { name: 'sites.geojson' }).waitFor()
  await expectUsable()
  const [download] = await Promise.all([
    lead.waitForEvent('download'),
    lead.getByRole('button', { name: 'sites.geojson' }).click(),
  ])
  const out = readFileSync(await download.path(), 'utf8')
  expect(out.match(/-59\.113171|-58\.126373|-57\.938381/g)).toHaveLength(3)
  expect(out).not.toContain('Black Water')
  expect(complaints).toEqual([])
}, 60_000)
