import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mostUntilUsable } from '../apps/field/build/weight.ts'
import { newFolder, removeFolder } from './hub/hub-process.ts'
import { usersPages } from './pages/built.ts'
import { neededFirst, weightOfScreens, weightUntilUsable } from './pages/weight.ts'

test('the phone as it is served is usable after at most 150 kB', { timeout: 180_000 }, async () => {
  const folder = newFolder()
  const pages = await usersPages(folder, () => undefined)
  const { bytes, files } = weightUntilUsable(join(pages, 'field'), '/field/')
  const screens = weightOfScreens(join(pages, 'field'), '/field/')
  removeFolder(folder)
  // A page whose parts were not found would be light.
  expect(files).toBeGreaterThan(4)
  expect(bytes).toBeGreaterThan(60_000)
  expect(screens.size).toBeGreaterThan(10)
  expect(mostUntilUsable).toBe(150_000)
  expect(bytes).toBeLessThanOrEqual(mostUntilUsable)
})

test('what a page needs first is its scripts, styles and preloaded modules, and none of another place', () => {
  const page = `<link rel="icon" href="/field/a.svg"><link rel="modulepreload" href="/field/assets/b.js">
    <link rel="stylesheet" href="/field/c.css"><script type="module" src="/field/d.js"></script>
    <script src="https://elsewhere.example/e.js"></script>`
  expect(neededFirst(page, '/field/')).toEqual(['assets/b.js', 'c.css', 'd.js'])
})
