/** Rough keys of an identity, made by what is loaded when the first is sealed. */
export async function keysOf(identity: unknown) {
  const { keysVersion: version, roughKeys } = await import('@libertad/linkage/keys')
  return { version, keys: roughKeys(identity as Parameters<typeof roughKeys>[0]) }
}
