import { readFileSync, statSync } from 'node:fs'

/** What a keeper knows of a device: no name, no role, no person. */
export interface KnownDevice {
  /** Ed25519, base64url. */
  deviceKey: string
  agency: string
  revoked: boolean
  /** People that it wrote down so far, where the register says so. */
  recorded?: number
}

/** Which devices a keeper answers; `undefined` for one that it does not know. */
export type Register = (device: string) => Promise<KnownDevice | undefined>

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const key = /^[A-Za-z0-9_-]{43}$/

/**
 * A register in a file: `{"<device>": {"deviceKey", "agency", "revoked", "recorded"?}}`, read again whenever it was
 * changed. Where it cannot be read, as while it is being written, the last one that could counts.
 */
export function registerFile(path: string): Register {
  let devices: Record<string, KnownDevice> = {}
  let read = -1
  return async (device) => {
    try {
      const { mtimeMs } = statSync(path)
      if (mtimeMs !== read) {
        devices = readRegister(readFileSync(path, 'utf8'))
        read = mtimeMs
      }
    } catch {
      // Not there, or not whole.
    }
    return Object.hasOwn(devices, device) ? devices[device] : undefined
  }
}

/** @throws SyntaxError for what is no register: half of one would lock out devices. */
export function readRegister(text: string): Record<string, KnownDevice> {
  const read: unknown = JSON.parse(text)
  if (typeof read !== 'object' || read === null || !Object.entries(read).every(isLine))
    throw new SyntaxError('this is no register of devices')
  return read as Record<string, KnownDevice>
}

function isLine([device, known]: [string, Partial<KnownDevice> | null]): boolean {
  const { deviceKey = '', agency = '', revoked, recorded = 0 } = known ?? {}
  return (
    id.test(device) &&
    key.test(deviceKey) &&
    id.test(agency) &&
    typeof revoked === 'boolean' &&
    Number.isSafeInteger(recorded)
  )
}
