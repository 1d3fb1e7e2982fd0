import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { until } from './command.ts'

/** A phone in the hand: a Chromium with a folder of its own, which outlives every kill of it. */
export interface ChromiumPhone {
  /** Everything that the browser keeps. */
  folder: string
  /** Opens the browser on what is in the folder, and the address in it. */
  start(): Promise<Page>
  /** Whether its browser has a network; what is opened later has the same. */
  network(there: boolean): Promise<void>
  /** Ends every process of the browser at once, as a battery that is taken out. Answers when they are gone. */
  kill(): Promise<void>
  context(): BrowserContext
  /** The folder as it lies on the disk now, somewhere else: what a thief has. */
  copy(): { folder: string; remove(): void }
  remove(): Promise<void>
}

const flags = ['--no-sandbox', '--disable-gpu', '--headless=shell', '--disable-dev-shm-usage']

/** Unpacks the browser into a folder of its own: two tests, or two users, never meet there. */
async function unpacked(folder: string): Promise<string> {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
  process.env.TMPDIR = folder
  // It brings the libraries that a bare machine lacks only where it believes itself in its usual home.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  const path = await chromium.executablePath()
  for (const [name, value] of Object.entries(before))
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  return path
}

/** A phone on which nothing was opened yet. `address`: of the field app. */
export async function chromiumPhone(address: string): Promise<ChromiumPhone> {
  const home = mkdtempSync(join(tmpdir(), 'libertad-phone-'))
  chmodSync(home, 0o711)
  const folder = join(home, 'browser')
  const [executablePath, { chromium }] = await Promise.all([unpacked(home), import('playwright-core')])
  let hasNetwork = true
  let open: BrowserContext | undefined

  const kill = async () => {
    const those = processesOf(folder)
    for (const pid of those) end(pid)
    await until(
      () => processesOf(folder).length === 0,
      20_000,
      () => 'the browser does not end',
    )
    open = undefined
  }
  return {
    folder,
    async start() {
      const context = await chromium.launchPersistentContext(folder, {
        ...{ executablePath, args: flags, locale: 'en-GB', hasTouch: true, reducedMotion: 'reduce' },
        viewport: { width: 390, height: 844 },
      })
      open = context
      context.setDefaultTimeout(20_000)
      await context.setOffline(!hasNetwork)
      const page = context.pages()[0] ?? (await context.newPage())
      await page.goto(address)
      return page
    },
    async network(there) {
      hasNetwork = there
      await open?.setOffline(!there)
    },
    kill,
    context() {
      if (!open) throw new Error('the browser is not open')
      return open
    },
    copy() {
      const to = mkdtempSync(join(tmpdir(), 'libertad-thief-'))
      cpSync(folder, to, { recursive: true, filter: (path) => !/Singleton/.test(path) })
      return { folder: to, remove: () => rmSync(to, { recursive: true, force: true }) }
    },
    async remove() {
      await kill()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Processes that were started with this folder: the browser and all that it forked. */
function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandOf(pid).includes(folder))
    .map(Number)
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It was gone before.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
