import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from './browser.ts'
import { dataFolder, freePort, startCommand, type RunningCommand } from './command.ts'
import { accessibilityFaults, fitsItsWidth, quietFaults } from './faults.ts'
import { pageNames, servePublic, type ServedPublic } from './served-public.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
const languages = ['en', 'es', 'fr', 'nl', 'pt']

let browser: TestBrowser
let site: ServedPublic
/** Reads as somebody does who switched scripts off. */
let reader: Page
/** The same pages, where what measures them can run. */
let measured: Page
let faults: string[]

beforeAll(async () => {
  ;[browser, site] = await Promise.all([startBrowser(), servePublic()])
  const open = async (javaScriptEnabled: boolean) => {
    const context = await browser.browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' })
    context.setDefaultTimeout(15_000)
    return context.newPage()
  }
  ;[reader, measured] = await Promise.all([open(false), open(true)])
  faults = quietFaults(measured)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

describe('with scripts off', () => {
  test('a reader finds the count with its range, what is hidden and how it is counted', async () => {
    await reader.setViewportSize(sizes[1]!)
    await reader.goto(site.address)
    await reader.getByRole('link', { name: 'The release' }).click()
    await reader.getByRole('heading', { level: 1, name: 'What Operation Libertad found' }).waitFor()
    await reader.getByText('343', { exact: true }).first().waitFor()
    await reader.getByText('at least 338').waitFor()
    expect(await reader.getByRole('cell', { name: 'hidden', exact: true }).count()).toBeGreaterThan(10)
    await reader.getByRole('link', { name: 'More tables' }).click()
    await reader.getByRole('heading', { level: 1, name: 'More tables' }).waitFor()
    await reader.getByRole('link', { name: 'How we count', exact: true }).click()
    await reader.getByRole('heading', { level: 1, name: 'One human being, one count' }).waitFor()
  })

  test('somebody reads the signs in another language and is gone with one tap', async () => {
    await reader.getByRole('link', { name: 'The signs' }).click()
    await reader.getByRole('link', { name: 'Español' }).click()
    await reader.getByRole('heading', { level: 1, name: 'Las señales de la trata' }).waitFor()
    expect(await reader.title()).toBe('Información')
    const leave = reader.getByRole('link', { name: 'Salir de esta página' })
    const { y, height } = (await leave.boundingBox())!
    expect([Math.round(y + height), height >= 48]).toEqual([sizes[1]!.height, true])
    await leave.click()
    await reader.getByRole('heading', { level: 1, name: 'Medidas de cocina' }).waitFor()
    expect(await reader.content()).not.toMatch(/libertad|trata/i)
  })

  test('a program takes a table, and its checksum is on the page', async () => {
    await reader.goto(`${site.address}en/data.html`)
    const sums = await (await fetch(`${site.address}data/SHA256SUMS`)).text()
    const [sum] = sums.split('  ')
    await reader.getByText(sum!).waitFor()
    const answer = await fetch(`${site.address}data/release-2/sex_age.csv`)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(await answer.text()).toContain('2,sex_age,woman,child,,hidden')
  })

  test('nothing was kept in the browser, and no page was told where she came from', async () => {
    expect(await reader.context().cookies()).toEqual([])
    expect(site.asked.filter(({ referrer }) => referrer !== undefined)).toEqual([])
    expect(site.asked.every(({ path }) => path.startsWith('/public'))).toBe(true)
  })

  test('each page prints, without what is only for a screen', async () => {
    await reader.emulateMedia({ media: 'print' })
    for (const name of pageNames) {
      await reader.goto(`${site.address}en/${name}.html`)
      expect(await reader.getByRole('navigation').count()).toBe(0)
      expect(await reader.getByRole('link', { name: 'Leave this page' }).count()).toBe(0)
      await reader.getByRole('heading', { level: 1 }).waitFor()
      expect((await reader.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
    }
    await reader.emulateMedia({ media: null })
  })
})

describe('everybody can read it', { timeout: 120_000 }, () => {
  test.each(['light', 'dark'] as const)('in %s, on a desk and on a phone', async (colorScheme) => {
    await measured.emulateMedia({ colorScheme })
    for (const size of sizes) {
      await measured.setViewportSize(size)
      for (const path of ['', 'en/kitchen.html', ...pageNames.map((name) => `en/${name}.html`)]) {
        await measured.goto(site.address + path)
        expect([path, size.width, await accessibilityFaults(measured)]).toEqual([path, size.width, []])
      }
    }
    await measured.emulateMedia({ colorScheme: null })
  })

  test.each(languages)('on the narrowest phone and with letters twice as large, in %s', async (language) => {
    for (const name of pageNames) {
      await measured.setViewportSize({ width: 320, height: 640 })
      await measured.goto(`${site.address}${language}/${name}.html`)
      expect([name, 'narrow', await fitsItsWidth(measured)]).toEqual([name, 'narrow', true])
      if (name === 'help') expect(await accessibilityFaults(measured)).toEqual([])
      await measured.setViewportSize({ width: 390, height: 844 })
      await measured.evaluate(`document.documentElement.style.fontSize = '200%'`)
      expect([name, 'large', await fitsItsWidth(measured)]).toEqual([name, 'large', true])
    }
  })

  test('and nothing failed quietly on the way', () => {
    expect(faults).toEqual([])
  })
})

describe('a hub', () => {
  const data = dataFolder()
  let hub: RunningCommand
  beforeAll(async () => {
    hub = await startCommand(['--empty'], data.folder, await freePort())
  }, 120_000)
  afterAll(async () => {
    await hub?.stop()
    data.remove()
  })

  test('says where its public pages are; before anything is public they help, and tell nothing', async () => {
    await expect.poll(() => hub.printed()).toContain(`${hub.origin}/public/`)
    await reader.goto(`${hub.origin}/public/`)
    await reader.getByRole('link', { name: 'The release' }).click()
    await reader.getByRole('heading', { level: 1, name: 'Nothing was published yet' }).waitFor()
    await reader.getByRole('link', { name: 'Get help' }).first().click()
    await reader.getByText('Draft page.', { exact: false }).waitFor()
    const answer = await fetch(`${hub.origin}/public/fr/signs.html`, { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    const etag = answer.headers.get('etag')!
    const again = await fetch(answer.url, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })
})
