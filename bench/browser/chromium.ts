import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, BrowserType, Page } from 'playwright-core'

/** A Chromium from npm that starts anew on a folder that it knows: what a person does who opens the phone again. */
export interface Chromium {
  start(folder: string): Promise<BrowserContext>
  remove(): void
}

const flags = ['--no-sandbox', '--disable-gpu', '--headless=shell', '--disable-dev-shm-usage']

/** Unpacks it into a folder of its own: the package looks for that folder when it is imported. */
export async function chromium(): Promise<Chromium> {
  const folder = mkdtempSync(join(tmpdir(), 'libertad-browser-'))
  chmodSync(folder, 0o711)
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
  process.env.TMPDIR = folder
  // It brings the libraries that a bare machine lacks only where it believes itself in its usual home.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'
  const { default: packed } = await import('@sparticuz/chromium')
  const { chromium: playwright }: { chromium: BrowserType } = await import('playwright-core')
  const executablePath = await packed.executablePath()
  for (const [name, value] of Object.entries(before))
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  const viewport = { width: 390, height: 844 }
  const remove = () => rmSync(folder, { recursive: true, force: true })
  // A run that is over before its measures leaves nothing behind.
  process.once('exit', remove)
  return {
    async start(profile) {
      const context = await playwright.launchPersistentContext(profile, {
        ...{ executablePath, args: flags, viewport, locale: 'en-GB', hasTouch: true },
      })
      context.setDefaultTimeout(60_000)
      return context
    },
    remove,
  }
}

/** Makes the page's own thread so many times slower. Workers and storage stay as fast as they are. */
export async function slowed(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
}
