import type { Browser } from 'playwright-core'
import type { RunningCommand } from './command.ts'

/**
 * Takes a picture of the release that a played operation ends with: at the desk of communications in both lights and on
 * a phone's width, and as the public reads it.
 */
export async function picturesOfReleases(
  browser: Browser,
  hub: Pick<RunningCommand, 'linkFor'>,
  folder: string,
): Promise<void> {
  const viewport = { width: 1440, height: 900 }
  const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const shot = async (name: string) => {
    await page.waitForTimeout(600)
    await page.screenshot({ path: `${folder}/${name}.png` })
  }
  await page.goto(await hub.linkFor('communications'))
  await page.getByRole('button', { name: 'Enrol this browser' }).click()
  await page.getByRole('link', { name: 'Release 1', exact: true }).click()
  await page.getByRole('heading', { name: 'Attack checks' }).waitFor()
  await shot('release-1440')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shot('release-dark-1440')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 844 })
  await shot('release-390')
  await page.setViewportSize(viewport)
  await page.getByRole('button', { name: 'See as the public' }).click()
  await shot('release-as-public-1440')
  await context.close()
}
