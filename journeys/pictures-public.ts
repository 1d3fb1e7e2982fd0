import type { Browser } from 'playwright-core'
import { pageNames, servePublic } from './served-public.ts'

const sizes = [
  ['1440', { width: 1440, height: 900 }],
  ['390', { width: 390, height: 844 }],
] as const

/** Takes a picture of each public page in two languages, of a made-up release, as they are without script. */
export async function picturesOfPublic(browser: Browser, folder: string): Promise<void> {
  const site = await servePublic()
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' })
  const page = await context.newPage()
  for (const [size, viewport] of sizes) {
    await page.setViewportSize(viewport)
    for (const language of ['en', 'es'])
      for (const name of pageNames) {
        await page.goto(`${site.address}${language}/${name}.html`)
        const shown = name === 'index' ? 'release' : name
        await page.screenshot({
          path: `${folder}/public-${shown}${language === 'en' ? '' : '-es'}-${size}.png`,
        })
      }
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const [size, viewport] of sizes) {
    await page.setViewportSize(viewport)
    await page.goto(`${site.address}en/index.html`)
    await page.screenshot({ path: `${folder}/public-release-dark-${size}.png` })
  }
  await context.close()
  await site.close()
}
