import type { RowBox } from '../store/row-seal.ts'

/** A box like a vault's: AES-GCM with a key of its own, bound to the row's name. */
export async function testBox(): Promise<RowBox> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const how = (name: string, iv: Uint8Array<ArrayBuffer>) => ({
    ...{ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) },
  })
  return {
    async seal(name, bytes) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const sealed = await crypto.subtle.encrypt(how(name, iv), key, bytes as BufferSource)
      return new Uint8Array([...iv, ...new Uint8Array(sealed)])
    },
    async open(name, bytes) {
      try {
        const sealed = bytes.slice(12)
        return new Uint8Array(await crypto.subtle.decrypt(how(name, bytes.slice(0, 12)), key, sealed))
      } catch {
        return undefined
      }
    },
  }
}
