import type { SecretStore } from './secrets.ts'

/** Destroys the keys of sealed subjects on this device: what is sealed under them opens here no more. */
export function dropKeys(secrets: SecretStore, subjects: Iterable<string>): Promise<void> {
  const gone = new Set(subjects)
  return secrets.change((before) => ({
    ...before,
    subjectKeys: Object.fromEntries(Object.entries(before.subjectKeys).filter(([id]) => !gone.has(id))),
  }))
}
