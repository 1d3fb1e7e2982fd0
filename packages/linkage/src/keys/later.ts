import type { IdentityForKeys } from './identity.ts'

/** Rough keys of an identity as it was sealed, made by what is loaded when the first is asked for: it knows many scripts. */
export async function keysOf(identity: unknown) {
  const { keysVersion: version, roughKeys } = await import('./index.ts')
  return { version, keys: roughKeys(identity as IdentityForKeys) }
}
