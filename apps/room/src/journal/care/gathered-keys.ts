import type { SecretStore, Secrets } from '@libertad/casework'

/**
 * The secrets with keys of many sealed subjects gathered on top: each of them alone would seal the whole row anew.
 * `keep` puts all of them into the vault at once.
 */
export function gatheredKeys(secrets: SecretStore): SecretStore & { keep(): Promise<void> } {
  const fresh: Secrets['subjectKeys'] = {}
  return {
    read: secrets.read,
    async change(next) {
      Object.assign(fresh, next({ ...secrets.read(), subjectKeys: {} }).subjectKeys)
    },
    async keep() {
      if (Object.keys(fresh).length === 0) return
      await secrets.change((before) => ({ ...before, subjectKeys: { ...before.subjectKeys, ...fresh } }))
    },
  }
}
