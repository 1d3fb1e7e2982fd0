export type { IdentityForKeys } from './identity.ts'
export { keyKinds, keysVersion, mostKeys, roughKeys, type KeyKind, type RoughKey } from './rough-keys.ts'
