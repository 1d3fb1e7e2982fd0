import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from '../proofs/people.ts'
import { synced } from '../proofs/with-keys.ts'
import { backToDay, comeBack, doMain, passphrase } from './field-hands.ts'
import { aWeek, type Week } from './week-prepared.ts'
import { answer, press } from './week-form.ts'

let week: Week

beforeAll(async () => {
  week = await aWeek('window')
}, 180_000)
afterAll(() => week?.end())

/** The phone after it was killed, open again. */
async function again(): Promise<Page> {
  await week.phone.kill()
  const page = await week.phone.start()
  await comeBack(page)
  await page.locator('.app main h1').first().waitFor()
  return page
}

describe('a phone in a real browser', { timeout: 120_000 }, () => {
  test('a second window says that the work is open in another, and opens by itself when that is closed', async () => {
    const first = await again()
    const second = await week.phone.context().newPage()
    await second.goto(first.url())
    await comeBack(second)
    await second.getByText('The work is open in another window.').waitFor()
    expect(await second.getByText(week.it.site.code).count()).toBe(0)
    await first.close()
    await second.getByText(week.it.site.code).first().waitFor()
  })

  test('says whether the browser promised to keep what is here', async () => {
    const page = await again()
    const is = (await page.evaluate('navigator.storage.persisted()')) as boolean
    await page.getByRole('button', { name: 'This phone' }).click()
    await press('What this phone holds')(page)
    await page
      .getByText(is ? 'The browser promised to keep this.' : 'The browser did not promise to keep this')
      .waitFor()
  })

  test('opens on a line that is there and answers nothing', async () => {
    week.line.turn('dead')
    const page = await again()
    await page.getByText(week.it.site.code).first().waitFor({ timeout: 10_000 })
    week.line.turn('good')
  })

  test('a clock that is hours behind is said, and nothing stops for it', async () => {
    await week.phone.kill()
    const page = await week.phone.start()
    await page.addInitScript('{ const right = Date.now; Date.now = () => right() - 3 * 3_600_000 }')
    await page.reload()
    await comeBack(page)
    await page.locator('header.strip .need').waitFor()
    await page.locator('header.strip button').click()
    await press('Needs attention')(page)
    await page.getByText('behind the hub').waitFor()
    await backToDay(page)
    await doMain(page, /^Look at/)
  })

  // The browser remembers for a while how much room it found: where it does, nothing was refused and it is tried anew.
  test(
    'a full disk refuses in words, loses nothing that was there, and goes on when there is room',
    {
      retry: 3,
    },
    async () => {
      await week.phone.kill()
      const page = await week.phone.start()
      const cdp = await week.phone.context().newCDPSession(page)
      const { origin } = new URL(page.url())
      await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
      await comeBack(page)
      // A wrong try could not be counted, so the number is not tried: the passphrase opens it.
      await page.getByRole('button', { name: 'Use the passphrase' }).click({ timeout: 10_000 })
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
      await doMain(page, 'Open')
      await page.locator('.bar .danger').waitFor()
      await page.getByText(week.it.site.code).first().waitFor()
      const before = await page.getByText('Danger to life').count()
      await page.locator('.bar .danger').click()
      await answer('Danger to life')(page)
      await doMain(page, /^Send the alert/)
      await page
        .getByRole('alert')
        .filter({ hasText: 'This phone has no room left.' })
        .waitFor({ timeout: 10_000 })
      // What was refused first may be the touch alone: the alert itself has to be refused as well.
      await page
        .locator('.go:not(.wait)')
        .filter({ hasText: /^Send the alert/ })
        .waitFor()
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Alert')
      await cdp.send('Storage.overrideQuotaForOrigin', { origin })
      await answer('Danger to life')(page)
      await doMain(page, /^Send the alert/)
      await page.getByRole('heading', { level: 1, name: 'Alert: Danger to life' }).waitFor()
      await page.getByText('The hub has it.').waitFor()
      await backToDay(page)
      expect(await page.getByText('Danger to life').count()).toBe(before + 1)
    },
  )

  test('T32 a phone that its agency closed says so and is as new when it is opened again', async () => {
    const page = await again()
    const { member } = week.it.police.lead
    await synced(week.it.police.lead)
    must(
      await member.write({
        ...{ kind: 'device.revoked', subject: week.device, audience: week.it.place.registry },
        ...{ agency: week.it.police.id, content: { reason: 'lost' } },
      }),
    )
    await synced(week.it.police.lead)
    const closed = (of: Page) => of.getByRole('heading', { name: 'This phone was closed by its agency' })
    const asNew = (of: Page) => of.getByRole('heading', { name: 'A passphrase for this phone' })
    await closed(page).waitFor()
    await week.phone.kill()
    let later = await week.phone.start()
    await asNew(later).or(closed(later)).waitFor()
    // One that died while it was being emptied says once more that it was closed.
    if (await closed(later).isVisible()) {
      await week.phone.kill()
      later = await week.phone.start()
    }
    // Nothing waited on it, so nothing is left: it is as new.
    await asNew(later).waitFor()
  })
})
