import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('.', import.meta.url)

test('no library is loaded before something needs it', () => {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !/^testing\b/.test(path))
    .map((path) => readFileSync(new URL(path, folder), 'utf8'))
  const atOnce = sources.flatMap((text) =>
    [...text.matchAll(/^(?:import|export|\})(?! type)[^'\n]*from '([^.'][^']*)'/gm)].map(([, name]) => name),
  )
  expect(new Set(atOnce)).toEqual(new Set(['@libertad/domain', '@libertad/protocol']))
  const lazily = sources.flatMap((text) => [...text.matchAll(/import\('([^']+)'\)/g)].map(([, name]) => name))
  expect(new Set(lazily)).toEqual(
    new Set([
      ...['age-encryption', 'hash-wasm', 'shamir-secret-sharing'],
      ...['@scure/bip39', '@scure/bip39/wordlists/english.js', '@noble/curves/ed25519.js'],
    ]),
  )
})
