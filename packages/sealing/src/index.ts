export type { Random } from './lines.ts'
export * from './padding.ts'
export * from './payload.ts'
export * from './envelope.ts'
export { isHybrid } from './hybrid.ts'
export * from './certificates.ts'
export * from './root.ts'
export * from './fingerprint.ts'
export * from './trust/facts.ts'
export * from './trust/trust.ts'
export {
  successionsOf,
  trustedRoot,
  type RootRefusal,
  type Succession,
  type TrustedRoot,
} from './trust/roots.ts'
export type { CertifiedMember } from './trust/members.ts'
export { calibrate, costFits, leastCost, type Cost } from './vault/cost.ts'
export {
  leastDigits,
  leastSigns,
  leastWords,
  passphraseWeaknesses,
  pinFits,
  suggestPassphrase,
  type PassphraseWeakness,
} from './vault/passphrase.ts'
export type { Lock, OpenedVault, PasskeyLock, PassphraseLock, PinLock, VaultKind } from './vault/lock.ts'
export {
  addLock,
  mostWrongTries,
  newDeviceKey,
  openVault,
  type NewSecret,
  type Secret,
  type VaultRefusal,
} from './vault/vault.ts'
export {
  destroyOthers,
  duressLock,
  emptyLock,
  makeVault,
  openByPassphrase,
  passphraseLocks,
} from './vault/duress.ts'
export { vaultBox, type VaultBox } from './vault/box.ts'
export * from './recovery.ts'
export {
  anotherKey,
  blind,
  evaluateAt,
  makeTokens,
  mostAtOnce,
  toldAt,
  unreachable,
  type Blinded,
  type ClearKey,
  type Evaluated,
  type KeeperPorts,
  type ToBlind,
  type ToldByKeeper,
  type Token,
} from './tokens/index.ts'
