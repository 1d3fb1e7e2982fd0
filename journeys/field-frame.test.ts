import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from './browser.ts'
import { accessibilityFaults, fitsItsWidth, quietFaults } from './faults.ts'
import { buildField, serveField, type ServedField } from './served-field.ts'

const small = { width: 360, height: 740 }
const usual = { width: 390, height: 844 }
const passphrase = 'river candle goat window'
const number = '402917'
let browser: TestBrowser
let built: ReturnType<typeof buildField>
let served: ServedField

beforeAll(async () => {
  browser = await startBrowser()
  built = buildField()
  served = await serveField(built.folder)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
  built?.remove()
})

/** A phone of its own: nothing that another one kept is on it. */
async function phone(trial: object = {}, viewport = usual): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.browser.newContext({ viewport, locale: 'en-GB', hasTouch: true })
  await context.addInitScript(`localStorage.trial ??= ${JSON.stringify(JSON.stringify(trial))}`)
  context.setDefaultTimeout(10_000)
  return { context, page: await context.newPage() }
}

async function openPhone(trial: object = {}, viewport = usual) {
  const one = await phone({ gate: 'open', ...trial }, viewport)
  await one.page.goto(served.address)
  return one
}

/** Types the number into the harmless screen and holds its middle button. */
async function comeBack(page: Page, typed = number): Promise<void> {
  const shown = page.getByRole('status').first()
  while ((await shown.textContent()) !== '0') await page.getByRole('button', { name: 'Delete' }).tap()
  for (const digit of typed) await page.getByRole('button', { name: digit, exact: true }).tap()
  await page.getByRole('button', { name: 'Swap' }).hover()
  await page.mouse.down()
  await page.waitForTimeout(1_100)
  await page.mouse.up()
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const harmless = (page: Page) => heading(page, 'Measures')
const focused = (page: Page) => page.evaluate('document.activeElement.textContent') as Promise<string>

describe('a new phone', () => {
  test('is set up, enrolled and opened with the keyboard alone, and each heading is read first', async () => {
    const { context, page } = await phone()
    const faults = quietFaults(page)
    const { keyboard } = page
    await page.goto(served.address)
    await heading(page, 'A passphrase for this phone').waitFor()
    expect(await focused(page)).toBe('A passphrase for this phone')
    await keyboard.press('Tab')
    await keyboard.type('river')
    await page.getByText('Weak: somebody').waitFor()
    await keyboard.type(passphrase.slice('river'.length))
    await page.getByText('Strong: it cannot').waitFor()
    await keyboard.press('Tab')
    await keyboard.type(passphrase)
    await keyboard.press('Alt+Enter')
    await heading(page, 'A number for every day').waitFor()
    expect(await focused(page)).toBe('A number for every day')
    await keyboard.type('123456')
    await page.getByText('Too easy').waitFor()
    for (const _ of '123456') await keyboard.press('Backspace')
    await keyboard.type(number)
    await keyboard.press('Alt+Enter')
    await heading(page, 'The number once more').waitFor()
    await keyboard.type(number)
    await keyboard.press('Alt+Enter')
    await heading(page, 'Bring your invitation').waitFor()
    await page.getByRole('textbox', { name: 'Invitation link' }).focus()
    await keyboard.type('https://hub.example/enrol#a.b.c.d.e.f')
    await keyboard.press('Enter')
    await heading(page, 'Is this you?').waitFor()
    await page.getByText('T. Grant').waitFor()
    await keyboard.press('Alt+Enter')
    await heading(page, 'Parts').waitFor()
    await keyboard.press('Alt+Enter')
    await page.getByRole('radio', { name: 'Se yon lòt moun' }).focus()
    await keyboard.press('Space')
    expect(await page.getByRole('radio', { name: 'Se yon lòt moun' }).isChecked()).toBe(true)
    await heading(page, 'Ki moun ki kenbe').waitFor()
    await keyboard.press('Escape')
    await heading(page, 'Parts').waitFor()
    await keyboard.press('Alt+h')
    await harmless(page).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  test('an invitation that opens the app is taken out of the address, and shown after the set-up', async () => {
    const { context, page } = await phone({ gate: 'not_enrolled' })
    await page.goto(`${served.address}#a.b.c.d.e.f`)
    await heading(page, 'Is this you?').waitFor()
    expect(page.url()).toBe(served.address)
    await context.close()
  })

  test('says why an invitation that was used is refused', async () => {
    const { context, page } = await phone({ gate: 'not_enrolled' })
    await page.goto(`${served.address}#a.b.c.d.e.used`)
    await page.getByRole('alert').waitFor()
    await page.getByRole('button', { name: 'Back' }).tap()
    await heading(page, 'Bring your invitation').waitFor()
    await context.close()
  })

  test('over plain http it says in words that it cannot be installed', async () => {
    const { context, page } = await phone()
    await page.route('http://hub.example/**', (route) => {
      const path = new URL(route.request().url()).pathname.replace('/field/', '') || 'index.html'
      return route.fulfill({ path: join(built.folder, path) })
    })
    await page.goto('http://hub.example/field/')
    await page.getByText('only from an address that begins with https').waitFor()
    await context.close()
  })
})

describe('T31 Hide', () => {
  test('is one tap in the same corner on every screen, also on one that failed', async () => {
    const { context, page } = await openPhone()
    const corners = new Set<string>()
    const seen: string[] = []
    for (const name of ['Parts', 'This phone', 'Fields', 'Pictures', 'Fault', 'Question']) {
      if (name === 'Question') await page.getByRole('button', { name: 'Go on: a question' }).tap()
      else if (name !== 'Parts') await page.getByRole('main').getByRole('button', { name, exact: true }).tap()
      const button = page.getByRole('button', { name: 'Hide' })
      corners.add(JSON.stringify(await button.boundingBox()))
      seen.push((await page.getByRole('heading', { level: 1 }).textContent())!)
      await button.tap()
      await harmless(page).waitFor()
      await expect.poll(() => page.evaluate('JSON.parse(localStorage.trial).gate')).toBe('locked')
      await comeBack(page)
      await heading(page, 'Parts').waitFor()
    }
    expect(corners.size).toBe(1)
    expect(new Set(seen).size).toBe(6)
    await context.close()
  })

  test('paints the harmless screen within 300 ms on a phone of a quarter of this speed', async () => {
    const { context, page } = await openPhone()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await heading(page, 'Parts').waitFor()
    // Kept in the window's storage: the page itself is gone a moment later, as it should be.
    await page.evaluate(`
      addEventListener('pointerdown', ({ timeStamp }) => {
        new MutationObserver(() => {
          if (!document.querySelector('.harmless')) return
          requestAnimationFrame(() => {
            // The frame is about to be painted; what comes after it may be cut off by the reload.
            sessionStorage.painted = performance.now() - timeStamp
            const afterPaint = new MessageChannel()
            afterPaint.port1.onmessage = () => { sessionStorage.painted = performance.now() - timeStamp }
            afterPaint.port2.postMessage(0)
          })
        }).observe(document.body, { childList: true, subtree: true })
      }, { capture: true, once: true })`)
    await page.getByRole('button', { name: 'Hide' }).tap()
    const painted = () => page.evaluate('Number(sessionStorage.painted ?? 0)').catch(() => 0)
    await expect.poll(painted).toBeGreaterThan(0)
    expect(await painted()).toBeLessThan(300)
    await context.close()
  })

  test('comes by itself when the app is left, and after a time without a touch', async () => {
    const left = await openPhone()
    await heading(left.page, 'Parts').waitFor()
    await left.page.evaluate(`
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))`)
    await harmless(left.page).waitFor()
    await left.context.close()
    const still = await openPhone({ hidesAfter: 2 })
    await heading(still.page, 'Parts').waitFor()
    await harmless(still.page).waitFor()
    await still.context.close()
  })

  test('a wrong number shows nothing; after several the wait is announced', async () => {
    const { context, page } = await phone({ gate: 'locked' })
    await page.goto(served.address)
    await comeBack(page, '111222')
    await harmless(page).waitFor()
    await comeBack(page, '111223')
    await harmless(page).waitFor()
    await comeBack(page)
    await heading(page, 'Your number').waitFor()
    await page.getByText('2 wrong tries').waitFor()
    await page.getByRole('button', { name: /^Wait \d+ s/ }).waitFor()
    await context.close()
  })

  test('its converter converts', async () => {
    const { context, page } = await phone({ gate: 'locked' })
    await page.goto(served.address)
    for (const digit of '45') await page.getByRole('button', { name: digit, exact: true }).tap()
    expect(await page.getByRole('status', { name: 'To' }).textContent()).toBe('11.8877')
    await page.getByRole('button', { name: 'Swap' }).tap()
    expect(await page.getByRole('status', { name: 'To' }).textContent()).toBe('170.344')
    await context.close()
  })
})

describe('T10 nothing outside of the page tells where it is', () => {
  test('one address, one title, and the browser’s Back is Back', async () => {
    const { context, page } = await openPhone()
    await page.getByRole('button', { name: 'Go on: a question' }).tap()
    await heading(page, 'Ki moun').waitFor()
    expect([page.url(), await page.title()]).toEqual([served.address, 'Measures'])
    await page.goBack()
    await heading(page, 'Parts').waitFor()
    expect([page.url(), await page.title()]).toEqual([served.address, 'Measures'])
    await page.goBack()
    await harmless(page).waitFor()
    await context.close()
  })

  test('the agency’s look is chosen once by the address, and kept', async () => {
    const { context, page } = await phone({ gate: 'locked' })
    await page.goto(`${served.address}?look=calculator`)
    await heading(page, 'Calculator').waitFor()
    expect(page.url()).toBe(served.address)
    expect(await page.locator('link[rel=manifest]').getAttribute('href')).toBe('calculator.webmanifest')
    await page.reload()
    await heading(page, 'Calculator').waitFor()
    expect(await page.title()).toBe('Calculator')
    await context.close()
  })

  test.each(['converter', 'calculator', 'plain'])(
    'the manifest of “%s” names neither the work nor the project',
    (look) => {
      const text = readFileSync(join(built.folder, `${look}.webmanifest`), 'utf8')
      expect(text).not.toMatch(/libertad|traffick|victim|police/i)
      const { icons, start_url: start } = JSON.parse(text) as { icons: { src: string }[]; start_url: string }
      expect(start).toBe('/field/')
      for (const { src } of icons) readFileSync(join(built.folder, src.replace('/field/', '')))
    },
  )
})

describe('without the hub', { timeout: 90_000 }, () => {
  test('it opens cold after the hub is gone, and every language and reader of codes is there', async () => {
    const own = await serveField(built.folder)
    const { context, page } = await phone({ gate: 'locked' })
    await page.goto(own.address)
    await page.evaluate('navigator.serviceWorker.ready')
    await page.close()
    await own.close()
    await context.setOffline(true)
    const cold = await context.newPage()
    const faults = quietFaults(cold)
    await cold.goto(own.address)
    await comeBack(cold)
    await heading(cold, 'Parts').waitFor()
    await cold.getByRole('button', { name: 'This phone', exact: true }).tap()
    for (const [language, title] of [
      ['Nederlands', 'Dit toestel'],
      ['Español', 'Este teléfono'],
      ['Français', 'Ce téléphone'],
      ['Português', 'Este telefone'],
    ] as const) {
      await cold.getByRole('radio', { name: language }).tap()
      await heading(cold, title).waitFor()
    }
    expect(faults).toEqual([])
    await context.close()
  })

  test('a new version waits while a form is open, and is there after Hide', async () => {
    const own = await serveField(built.folder)
    const { context, page } = await phone({ gate: 'locked' })
    await page.goto(own.address)
    await page.evaluate('navigator.serviceWorker.ready')
    await page.reload()
    await comeBack(page)
    await heading(page, 'Parts').waitFor()
    own.turnToNewVersion()
    await page.evaluate(
      'navigator.serviceWorker.getRegistration().then((registration) => registration.update())',
    )
    await page.getByRole('button', { name: 'This phone', exact: true }).tap()
    await page.getByText('A new version is here').waitFor()
    await page.waitForTimeout(1_500)
    expect(await page.locator('body').getAttribute('data-version')).toBeNull()
    await page.getByRole('button', { name: 'Hide' }).tap()
    await page.locator('body[data-version=new]').waitFor({ state: 'attached' })
    await harmless(page).waitFor()
    await context.close()
    await own.close()
  })
})

describe.each(['day', 'glare', 'night'])('in the light of %s', (light) => {
  test.each([small, usual])(
    'no fault of accessibility at $width × $height, and all fits',
    async (viewport) => {
      const faults: string[] = []
      const look = async (page: Page, where: string) => {
        await page.getByRole('heading', { level: 1 }).waitFor()
        faults.push(...(await accessibilityFaults(page)).map((fault) => `${where}: ${fault}`))
        if (!(await fitsItsWidth(page))) faults.push(`${where}: wider than the phone`)
      }
      const fresh = await phone({}, viewport)
      await fresh.context.addInitScript(`localStorage.light = '${light}'`)
      await fresh.page.goto(served.address)
      await look(fresh.page, 'set-up')
      await fresh.context.close()
      const { context, page } = await phone({ gate: 'locked' }, viewport)
      await context.addInitScript(`localStorage.light = '${light}'`)
      await page.goto(served.address)
      await look(page, 'harmless')
      await comeBack(page)
      await look(page, 'parts')
      for (const name of ['This phone', 'Fields', 'Pictures']) {
        await page.getByRole('main').getByRole('button', { name, exact: true }).tap()
        await look(page, name)
        await page.getByRole('button', { name: 'Back' }).tap()
      }
      await page.getByRole('button', { name: 'Go on: a question' }).tap()
      await page.getByRole('radio', { name: 'Se yon lòt moun' }).check()
      await look(page, 'question')
      expect(await page.evaluate('document.documentElement.dataset.light')).toBe(light)
      for (const target of await page.locator('.app button, .app label').all())
        expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(56)
      expect(faults).toEqual([])
      await context.close()
    },
  )
})

test('the side of the thumb mirrors the bar', async () => {
  const { context, page } = await openPhone()
  const left = async (name: string) => (await page.getByRole('button', { name }).boundingBox())!.x
  await page.getByRole('button', { name: 'This phone', exact: true }).tap()
  expect(await left('Hide')).toBeLessThan(await left('Done'))
  await page.getByRole('radio', { name: 'Left' }).check()
  expect(await left('Hide')).toBeGreaterThan(await left('Done'))
  await context.close()
})

test('usable after at most 150 kB over the line', async () => {
  const own = await serveField(built.folder)
  const { context, page } = await phone()
  // The worker keeps the rest only after the first screen; what it fetches delays nobody.
  await page.goto(own.address)
  await heading(page, 'A passphrase for this phone').waitFor()
  const needed = [...own.sent].filter(([path]) => /index\.html|assets\/(field|style)|assets\/en-/.test(path))
  const total = needed.reduce((sum, [, bytes]) => sum + bytes, 0)
  expect(needed.length).toBeGreaterThanOrEqual(4)
  expect(total).toBeLessThanOrEqual(150_000)
  await context.close()
  await own.close()
})
