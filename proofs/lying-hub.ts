import { generateKeyPairSync, sign } from 'node:crypto'
import {
  chainLink,
  chainStart,
  hubSigns,
  leafOf,
  toBase64url,
  writeHead,
  type Parcel,
  type Statement,
} from '@libertad/protocol'
import type { EntryLine, ParcelLine } from '../apps/hub/src/backup/journal-lines.ts'
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

/** Lines of a parcel as a hub would keep it that took all of it. */
function linesOf(parcel: Parcel, after: JournalFile): { parcel: ParcelLine; entries: EntryLine[] } {
  const receivedAt = after.entries.at(-1)!.receivedAt
  const { root, actor } = JSON.parse(parcel.statement) as Statement
  const leaves = parcel.entries.map(({ header }) => leafOf(sha256, header))
  return {
    parcel: {
      ...{
        parcel: root,
        statement: parcel.statement,
        deviceSignature: parcel.deviceSignature,
        person: actor,
      },
      ...{
        actorSignature: parcel.actorSignature ?? null,
        leaves: Buffer.concat(leaves).toString('base64url'),
      },
      ...{ firstNumber: after.entries.length + 1, refused: [], receivedAt },
    },
    entries: parcel.entries.map(({ header, body }, place) => ({
      ...{ entry: toBase64url(leaves[place]!), number: 0, root, place, receivedAt, chain: '', header, body },
    })),
  }
}

/** The journal with parcels as if the hub had taken them at its end. */
export function added(file: JournalFile, ...parcels: Parcel[]): JournalFile {
  const lines = parcels.map((parcel) => linesOf(parcel, file))
  return {
    ...file,
    parcels: [...file.parcels, ...lines.map(({ parcel }) => parcel)],
    entries: [...file.entries, ...lines.flatMap(({ entries }) => entries)],
  }
}
