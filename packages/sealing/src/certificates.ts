import type { keyChangeReasons } from '@libertad/domain'
import { toBase64url } from '@libertad/protocol'
import { lines } from './lines.ts'

/** Signs with an Ed25519 key: 64 bytes. */
export type Sign = (bytes: Uint8Array) => Promise<Uint8Array>

/** As a participant verifies: key and signature as base64url. */
export type Verify = (publicKey: string, signature: string, bytes: Uint8Array) => Promise<boolean>

/** Why an agency's root gave way: the codes of the journal's words. Only a planned change carries trust on. */
export type SuccessionReason = (typeof keyChangeReasons)[number]

/** What certificates are about, by the name of their text. */
export interface Certificates {
  /** The root proves that it exists for this agency; signed by the root itself. */
  agency_root: { operation: string; agency: string; rootKey: string }
  /** The root names its successor; signed by the old root. */
  root_succession: {
    operation: string
    agency: string
    oldRoot: string
    newRoot: string
    reason: SuccessionReason
  }
  /** This key signs for this person, and this recipient opens for her; signed by the root. */
  member_key: { operation: string; agency: string; person: string; actorKey: string; recipient: string }
  /** Nothing is wrapped for this recipient any more; signed by the root. */
  member_key_ended: { operation: string; agency: string; person: string; recipient: string; reason: string }
  /** What is sealed for the agency is sealed for this recipient, until a higher epoch; signed by the root. */
  epoch: { operation: string; agency: string; epoch: number; recipient: string }
}

export type CertificateName = keyof Certificates

const fieldsOf: { [Name in CertificateName]: (of: Certificates[Name]) => string[] } = {
  agency_root: ({ operation, agency, rootKey }) => [operation, agency, rootKey],
  root_succession: ({ operation, agency, oldRoot, newRoot, reason }) => [
    ...[operation, agency, oldRoot, newRoot, reason],
  ],
  member_key: ({ operation, agency, person, actorKey, recipient }) => [
    ...[operation, agency, person, actorKey, recipient],
  ],
  member_key_ended: ({ operation, agency, person, recipient, reason }) => [
    ...[operation, agency, person, recipient, reason],
  ],
  epoch: ({ operation, agency, epoch, recipient }) => [operation, agency, String(epoch), recipient],
}

/** Bytes that a root signs: `libertad/agency_root/1`, `libertad/member_key/1` …, and the fields in their order. */
export function certificateSigns<Name extends CertificateName>(
  name: Name,
  of: Certificates[Name],
): Uint8Array {
  return lines(name, fieldsOf[name](of))
}

/** The signature, as base64url. */
export async function certify<Name extends CertificateName>(
  name: Name,
  of: Certificates[Name],
  sign: Sign,
): Promise<string> {
  return toBase64url(await sign(certificateSigns(name, of)))
}

/** Whether `rootKey` signed it. What cannot have been signed, since a field is no line, was not. */
export async function certified<Name extends CertificateName>(
  name: Name,
  of: Certificates[Name],
  signature: string,
  rootKey: string,
  verify: Verify,
): Promise<boolean> {
  let bytes: Uint8Array
  try {
    bytes = certificateSigns(name, of)
  } catch {
    return false
  }
  return verify(rootKey, signature, bytes)
}
