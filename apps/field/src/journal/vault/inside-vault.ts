import { fromBase64url, toBase64url } from '@libertad/protocol'
import { vaultBox, type Random, type VaultBox } from '@libertad/sealing'

/** What a decoy shows: who and where, as it was when the number for duress was chosen, and nothing of the work. */
export interface DecoyDay {
  operation: { name: string; zone: string }
  agency: { name: string; country: string }
  workName: string
  team: number
}

/** What stands inside a vault beside its rows, and is there as soon as it is open. */
export interface VaultInside {
  /** A decoy has its day here. */
  day?: DecoyDay
  /** Numbers, so that a lease is made anew when the passphrase was given: whoever reads this is in already. */
  digits: string
  duress?: { digits: string; key: string; day: DecoyDay }
  leaseHours: number
  hidesAfterSeconds: number
  personLanguage: string
}

/** Every inside has this length before it is sealed, so that none says what is in it. */
const paddedTo = 2_048
const name = 'inside'

export async function sealInside(key: Uint8Array, inside: VaultInside, random: Random): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(inside))
  if (text.length > paddedTo) throw new RangeError('too much stands inside a vault')
  const padded = new Uint8Array(paddedTo).fill(0x20)
  padded.set(text)
  return toBase64url(await vaultBox(key, random).seal(name, padded))
}

/** The inside that this box opens, and its place. `undefined`: none of them is of this vault. */
export async function openInside(
  box: VaultBox,
  insides: string[],
): Promise<{ inside: VaultInside; at: number } | undefined> {
  for (const [at, sealed] of insides.entries()) {
    const padded = await box.open(name, fromBase64url(sealed) ?? new Uint8Array())
    if (padded) return { inside: JSON.parse(new TextDecoder().decode(padded)) as VaultInside, at }
  }
  return undefined
}

/** Bytes of which nobody can tell that they are no inside: the format's byte, then chance. */
export function noInside(like: string, random: Random): string {
  const bytes = fromBase64url(like)!
  return toBase64url(random(bytes.length).fill(bytes[0]!, 0, 1))
}
