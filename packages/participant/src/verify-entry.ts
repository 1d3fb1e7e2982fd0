import { foldWho, isWhoEntry, kindOf, readBody, type KnownEntry, type WhoBook } from '@libertad/domain'
import {
  actorSigns,
  bodyHash,
  deviceSigns,
  hashBytes,
  invitationSigns,
  leafOf,
  readHeader,
  readJson,
  readStatement,
  rootFromPath,
  toBase64url,
  longestBody,
  type ParcelProof,
  type PulledEntry,
  type Sha256,
  type Statement,
} from '@libertad/protocol'

export type VerifySignature = (publicKey: string, signature: string, bytes: Uint8Array) => Promise<boolean>

export type Verified =
  { entry: KnownEntry & { number: number; receivedAt: string } } | { id: string; wrong: string }

interface CheckedProof {
  statement: Statement
  right: boolean
  actorSigned: boolean
}

/**
 * Checks entries as a reader gets them, with public keys alone: hash, path to the signed root, the device's and the
 * actor's signatures, and the device's own way in. Entries of who is who are folded into `book`, or a layer over it, as
 * they come, so they must come in the order of their numbers. What does not verify is named and does not stop the others.
 */
export function entryVerifier(sha256: Sha256, verify: VerifySignature, book: WhoBook) {
  const proofs = new Map<string, CheckedProof>()

  async function checkProof(root: string, proof: ParcelProof, keys: { deviceKey: string; actorKey: string }) {
    const known = proofs.get(root)
    if (known) return known
    const statement = readStatement(proof.statement)
    if (!statement) return undefined
    const [byDevice, byActor] = await Promise.all([
      verify(keys.deviceKey, proof.deviceSignature, deviceSigns(proof.statement)),
      proof.actorSignature === undefined ||
        verify(keys.actorKey, proof.actorSignature, actorSigns(proof.statement)),
    ])
    const checked = { statement, right: byDevice && byActor, actorSigned: proof.actorSignature !== undefined }
    proofs.set(root, checked)
    return checked
  }

  return async function verifyEntry(
    pulled: PulledEntry,
    proof: ParcelProof | undefined,
    into: WhoBook = book,
  ): Promise<Verified> {
    const leaf = leafOf(sha256, pulled.header)
    const id = toBase64url(leaf)
    const wrong = (why: string): Verified => ({ id, wrong: why })
    const header = readHeader(pulled.header)
    if (!header || !proof) return wrong('malformed')
    const path = pulled.path.map(hashBytes)
    const statement = readStatement(proof.statement)
    if (!statement || path.some((step) => step === undefined)) return wrong('malformed')
    const root = rootFromPath(sha256, leaf, pulled.index, statement.size, path as Uint8Array[])
    if (!root || toBase64url(root) !== statement.root || statement.root !== pulled.root)
      return wrong('not_in_its_parcel')
    if (
      header.device !== statement.device ||
      header.operation !== statement.operation ||
      header.actor !== statement.actor ||
      header.sequence !== statement.first + pulled.index
    ) {
      return wrong('foreign')
    }
    const bodyValue = pulled.body === null ? undefined : readJson(pulled.body, longestBody)
    if (pulled.body !== null && (bodyValue === undefined || bodyHash(sha256, pulled.body) !== header.body)) {
      return wrong('body_altered')
    }
    const known = bodyValue === undefined ? undefined : readBody(header.kind, header.version, bodyValue)
    const entry: KnownEntry & { number: number; receivedAt: string } = {
      ...{
        id,
        header,
        kind: header.kind,
        body: bodyValue,
        number: pulled.number,
        receivedAt: pulled.receivedAt,
      },
    }
    const keys = await keysFor(into, entry, known, verify)
    if (typeof keys === 'string') return wrong(keys)
    const checked = await checkProof(pulled.root, proof, keys)
    if (!checked?.right) return wrong('signature_wrong')
    if (kindOf(header.kind)?.decision && !checked.actorSigned) return wrong('decision_not_signed')
    if (known !== undefined) {
      const whole = { ...entry, body: known }
      if (isWhoEntry(whole)) foldWho(into, whole)
    }
    return { entry }
  }
}

/** Keys that must have signed an entry, or why no device of that id could have. */
async function keysFor(
  book: WhoBook,
  entry: KnownEntry & { number: number },
  body: unknown,
  verify: VerifySignature,
): Promise<{ deviceKey: string; actorKey: string } | string> {
  const { header } = entry
  if (header.kind === 'operation.founded' && body) {
    const { device } = body as { device: { deviceKey: string; actorKey: string } }
    return entry.number === 1 ? device : 'not_the_first'
  }
  const device = book.devices.get(header.device)
  if (!device) return 'device_foreign'
  if (header.kind === 'device.enrolled' && body && !device.enrolled) {
    const { deviceKey, actorKey, proof } = body as { deviceKey: string; actorKey: string; proof: string }
    const signed = invitationSigns(header.operation, header.device, deviceKey, actorKey)
    return (await verify(device.invitationKey, proof, signed))
      ? { deviceKey, actorKey }
      : 'enrolment_not_proven'
  }
  if (!device.enrolled) return 'device_foreign'
  if (device.person !== header.actor) return 'foreign'
  if (device.revoked && entry.number > device.revoked.number) return 'device_revoked'
  return device.enrolled
}
