import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds against WCAG 2.2 AA on the page as it stands, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Put in through the browser's own door: the page's policy rightly runs no script that the hub did not serve.
  return page.evaluate(`(async () => {
    if (!window.axe) { ${axe} }
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap((fault) => fault.nodes.slice(0, 3).map((node) => fault.id + ': ' + fault.help + ' ' + node.target.join(' ')))
  })()`)
}

/** Everything that went wrong in a page without being shown: script errors and what the policy stopped. */
export function quietFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('console', (message) => {
    // A hub that is away is said on the screen; the browser's own line about it is no fault of ours.
    if (message.type() === 'error' && !message.text().includes('net::ERR'))
      faults.push(`console: ${message.text()}`)
  })
  return faults
}

/** True when nothing hangs out of the page to the side. */
export async function fitsItsWidth(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth <= window.innerWidth + 1')
}
