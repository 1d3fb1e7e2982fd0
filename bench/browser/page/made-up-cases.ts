import { randomBytes, sha256 } from '@libertad/browser'
import { bodyHash, leafOf, toBase64url, writeHeader } from '@libertad/protocol'
import { kinds, type Content } from '@libertad/domain'
import type { Change } from '@libertad/participant'
import { payloadHash, sealJson, wrapKey } from '@libertad/sealing'

export interface Place {
  operation: string
  agency: string
  person: string
  device: string
}

/** Something sealed of one made-up case, as its agency keeps it. */
export interface MadeUpCase {
  subject: string
  name: string
  /** Key of the subject, 32 bytes. */
  key: Uint8Array
  /** Only the first cases have one: making it is as slow as opening it. */
  envelope: Uint8Array | undefined
  changes: Change[]
}

const given = [
  'María José',
  'Anaïs',
  'Yolanda',
  'Nádia',
  'Chandra',
  'Marie-Ange',
  'Roseline',
  'Kerlande',
  'Wei',
  'Beatriz',
]
const family = [
  'de la Cruz',
  'Étienne',
  'Ramdin',
  'González',
  'van Dijk',
  'Baptiste',
  'Souza',
  'Pérez',
  'Liang',
  'Joseph',
]
const calls = ['Lua', 'Estrella', 'Tamar', 'Cielo', 'Noor', 'Alba', 'Ti Fi', 'Zoë', 'Mar', 'Inés']

/** A name that thousands of others share a part of, as in life. */
export const nameOf = (i: number): string =>
  `${given[i % 10]} ${family[Math.floor(i / 10) % 10]} ${calls[Math.floor(i / 100) % 10]} ${i}`

/** One case, with what names it sealed as the product seals it. */
export async function madeUpCase(
  place: Place,
  i: number,
  recipient: string | undefined,
): Promise<MadeUpCase> {
  const [subject, about, key, name] = [crypto.randomUUID(), crypto.randomUUID(), randomBytes(32), nameOf(i)]
  const { operation, agency, person, device } = place
  const of = { operation, subject, agency, actor: person }
  const index = await sealJson(key, { ...of, what: 'name_index' }, name, randomBytes)
  const envelope = recipient === undefined ? undefined : await wrapKey(key, of, [recipient])
  const parts = [envelope ?? randomBytes(32), randomBytes(800), index]
  const hashes = parts.map((bytes) => payloadHash(sha256, bytes))
  const content: Content<'sealed.written'> = {
    ...{ handling: 'own_agency', reviewOn: '2030-01-01', thing: 'identity', about },
    ...{ key: hashes[0]!, content: hashes[1]!, index: hashes[2]! },
  }
  const body = JSON.stringify({ salt: toBase64url(randomBytes(16)), ...content })
  const { version, ring } = kinds['sealed.written']
  const header = writeHeader({
    ...{ v: 1, operation, subject, kind: 'sealed.written', version, ring, audience: agency, agency },
    ...{ actor: person, device, sequence: i + 1, basedOn: [], claimedAt: new Date().toISOString() },
    ...{ body: bodyHash(sha256, body), sealed: hashes },
  })
  const id = toBase64url(leafOf(sha256, header))
  const kept = envelope ? [0, 2] : [2]
  return {
    ...{ subject, name, key, envelope },
    changes: [
      { put: 'entry', value: { id, header, body } },
      ...kept.map((at): Change => ({ put: 'payload', value: { hash: hashes[at]!, bytes: parts[at]! } })),
    ],
  }
}
