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
