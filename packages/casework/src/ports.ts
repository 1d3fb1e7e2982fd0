import type { Participant } from '@libertad/participant'
import type { Sha256 } from '@libertad/protocol'
import type { Random, Verify } from '@libertad/sealing'
import type { SecretStore } from './keys/secrets.ts'

/** What the procedures of casework stand on: one person's journal, her secrets, and the world passed in. */
export interface CaseworkPorts {
  participant: Pick<
    Participant,
    'identity' | 'who' | 'write' | 'push' | 'sealed' | 'forget' | 'entries' | 'entriesOf' | 'version'
  >
  /** Agency on whose behalf she works. */
  agency: string
  secrets: SecretStore
  sha256: Sha256
  verify: Verify
  random: Random
  /** Random id, UUID version 4. */
  uuid(): string
  /** The journal's clock, milliseconds. */
  now(): number
}

/** The moment as entries write it. */
export const instantOf = (ports: Pick<CaseworkPorts, 'now'>): string => new Date(ports.now()).toISOString()

/** A day so many days from now, UTC, `2018-04-05`. */
export const dayIn = (ports: Pick<CaseworkPorts, 'now'>, days: number): string =>
  new Date(ports.now() + days * 86_400_000).toISOString().slice(0, 10)
