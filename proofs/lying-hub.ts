import { generateKeyPairSync, sign } from 'node:crypto'
import { chainLink, chainStart, hubSigns, writeHead } from '@libertad/protocol'
import type { JournalFile } from '../apps/hub/src/backup/restore-journal.ts'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')

/**
 * The journal as a hub would tell it that lies with its own key: entries under new gapless numbers in the order in
 * which they stand, chained anew, parcels to match, and the head signed.
 */
export function toldAnew(file: JournalFile): JournalFile {
  let chain = chainStart
  const entries = file.entries.map((line, at) => {
    chain = chainLink(sha256, chain, at + 1, line.entry, line.receivedAt)
    return { ...line, number: at + 1, chain }
  })
  const parcels = file.parcels.map((parcel) => {
    const own = entries.find(({ root }) => root === parcel.parcel)
    return own ? { ...parcel, firstNumber: own.number } : parcel
  })
  const number = entries.length
  const at = entries.at(-1)!.receivedAt
  const head = writeHead({ operation: file.first.operation, number, chain, at })
  const headSignature = sign(null, hubSigns(head), privateKey).toString('base64url')
  const hubKey = publicKey.export({ format: 'jwk' }).x!
  return { first: { ...file.first, number, chain, head, headSignature, hubKey }, parcels, entries }
}
