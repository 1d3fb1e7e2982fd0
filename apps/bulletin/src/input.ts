import type { correctionReasons, ReleaseFigures, Role } from '@libertad/domain'
import type { Hotline } from './hotlines/hotline.ts'

/** A release as the public may read it, the same that a hub gives to everybody. */
export interface BulletinRelease {
  figures: ReleaseFigures
  /** SHA-256 of the figures' text, base64url. */
  digest: string
  hubSignature: string
  hubKey: string
  correction: (typeof correctionReasons)[number] | undefined
  /** By agency and role, as far as they are known, never by name; `at` in UTC. The last one made it public. */
  signers: { agency: string | null; role: Role | null; at: string }[]
  withdrawn: boolean
}

export interface BulletinOperation {
  /** Its id, which the hub's signature is bound to. */
  id: string
  name: string
  firstDay: string | undefined
  lastDay: string | undefined
}

export interface BulletinInput {
  /** `undefined`: nothing may be said about any operation yet. */
  operation: BulletinOperation | undefined
  /** Everything on these pages is made up, and they say so. */
  demonstration: boolean
  /** In any order. */
  releases: BulletinRelease[]
  hotlines: readonly Hotline[]
  /** Day on which the pages are made, `2026-11-26`: how old a source is. */
  today: string
  sha256(data: Uint8Array): Uint8Array
}

export interface PublicFile {
  /** Media type. */
  type: string
  text: string
  /** Content security policy under which a page runs nothing and loads nothing; `undefined` for files of data. */
  policy?: string
}
