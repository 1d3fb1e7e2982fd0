import type { KeysOfPerson } from '../counting/give-tokens.ts'

/** What a person's vault holds. It is kept under the vault's key and is nowhere else. */
export interface Secrets {
  /** The pair to which her agency's secrets are wrapped for her. */
  member?: { identity: string; recipient: string }
  /** Private halves of epochs that she may read. */
  epochs: { agency: string; epoch: number; recipient: string; identity: string }[]
  /** Seed of the agency's root, base64url, where she holds it. */
  rootSeed?: string
  /** Her own agency's root as it was shown to her when she joined, and as planned changes carried it on. */
  pinnedRoot?: string
  /** Her share of another's recovery, by the entry that gave it. */
  shares: Record<string, string>
  /** Keys of sealed subjects that were unwrapped once, base64url: unwrapping is slow. */
  subjectKeys: Record<string, string>
  /** The highest epoch of each agency that this device has sealed for. */
  seenEpochs: Record<string, number>
  /** Rough keys of people whose tokens no keeper has made yet. */
  waitingKeys?: KeysOfPerson[]
}

export const noSecrets = (): Secrets => ({ epochs: [], shares: {}, subjectKeys: {}, seenEpochs: {} })

/** Where the secrets are kept while the vault is open. A change is on the disk, sealed, when it is answered. */
export interface SecretStore {
  read(): Secrets
  change(next: (before: Secrets) => Secrets): Promise<void>
}

/** Secrets in memory: for tests, and for played devices. */
export function memorySecrets(first: Secrets = noSecrets()): SecretStore {
  let secrets = first
  return {
    read: () => secrets,
    async change(next) {
      secrets = next(secrets)
    },
  }
}
