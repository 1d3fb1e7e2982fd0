import { expect, test } from 'vitest'
import { toBase64url } from '@libertad/protocol'
import { newSigningKey, signingKey, verifySignature } from './browser-keys.ts'

const message = new TextEncoder().encode('a parcel')

test.each([true, false])('a new key (to be sealed: %s) signs, also after it was kept', async (toBeSealed) => {
  const { publicKey, kept } = await newSigningKey({ toBeSealed })
  const signature = toBase64url(await signingKey(structuredClone(kept)).sign(message))
  expect(await verifySignature(publicKey, signature, message)).toBe(true)
  expect(await verifySignature(publicKey, signature, message.slice(1))).toBe(false)
})

test('a key that stays in the browser cannot be read', async () => {
  const { kept } = await newSigningKey({ toBeSealed: false })
  const { privateKey } = kept as { privateKey: CryptoKey }
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow()
})
