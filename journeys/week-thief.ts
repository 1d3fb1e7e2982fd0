import type { Page } from 'playwright-core'
import { inFolder } from '../proofs/where-it-lies.ts'
import { aToken, needlesOf, type Found } from '../proofs/secrets.ts'
import { until } from './command.ts'
import type { ChromiumPhone } from './field-chromium.ts'
import { passphrase } from './field-hands.ts'
import type { Planted } from './week-deed.ts'

const token = /Q[0-9a-f]{18}z/g

/** Hides the phone, and searches everything that its browser keeps for what was to be sealed. */
export async function stolenHidden(phone: ChromiumPhone, page: Page, planted: Planted): Promise<Found[]> {
  // The page is loaded anew, so that what it knew is gone.
  const fresh = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Hide' }).click()
  await fresh
  await page.getByRole('heading', { level: 1, name: 'Measures' }).waitFor()
  const words = [...Object.values(planted).flatMap((text) => text.match(token) ?? []), passphrase]
  if (words.length !== Object.keys(planted).length + 1) throw new Error('something planted has no token')
  const needles = new Map(
    words.flatMap((word) => [...needlesOf(word)].map(([as, bytes]) => [`${word} ${as}`, bytes])),
  )
  const copy = phone.copy()
  const found = inFolder(copy.folder, needles)
  copy.remove()
  return found
}

/** Writes a word in the clear into the storage of the phone's own origin, and answers where a search finds it. */
export async function controlFound(phone: ChromiumPhone, page: Page): Promise<string[]> {
  const word = aToken()
  await page.evaluate(`new Promise((resolve, reject) => {
    localStorage.setItem('control', '${word}')
    const asked = indexedDB.open('control', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore('words')
    asked.onerror = () => reject(asked.error)
    asked.onsuccess = () => {
      const written = asked.result.transaction('words', 'readwrite', { durability: 'strict' })
      written.objectStore('words').put({ word: '${word}' }, 1)
      written.oncomplete = () => { asked.result.close(); resolve(undefined) }
    }
  })`)
  const needles = needlesOf(word)
  const places = () => [
    ...new Set(
      inFolder(phone.folder, needles).map(({ where }) => /IndexedDB|Local Storage/.exec(where)?.[0] ?? where),
    ),
  ]
  await until(
    () => places().includes('IndexedDB') && places().includes('Local Storage'),
    30_000,
    () => `what lies in the clear was found only in ${places().join(', ')}`,
  )
  return places()
}
