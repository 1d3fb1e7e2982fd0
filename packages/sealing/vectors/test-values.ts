/**
 * Keys and names for the test vectors and for nothing else. Everybody has them: each key is one byte, thirty-two times.
 */
const filled = (byte: number) => new Uint8Array(32).fill(byte)

export const testKeys = {
  ...{ subjectKey: filled(0x5e), vaultKey: filled(0x7a), rootSeed: filled(0xa9), nextRootSeed: filled(0xb8) },
  ...{ prf: filled(0xcf), leaseKey: filled(0xd2) },
}

export const ids = {
  operation: '00000000-0000-4000-8000-000000000001',
  agency: '00000000-0000-4000-8000-000000000002',
  actor: '00000000-0000-4000-8000-000000000003',
  subject: '00000000-0000-4000-8000-000000000006',
}

export const note = { text: 'She asked for an interpreter of Warao.' }
export const passphrase = 'river lantern copper orchard violet harbour'
export const pin = '480215'
export const until = 1_522_994_400_000

/** Counts up from a byte, where a device draws: the vectors are the same each time they are made. */
export const counted =
  (from: number) =>
  (length: number): Uint8Array =>
    Uint8Array.from({ length }, (_, at) => (from + at) & 255)
