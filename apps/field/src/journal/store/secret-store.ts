import { RowDamaged, type BrowserStore } from '@libertad/browser'
import { noSecrets, type SecretStore, type Secrets } from '@libertad/casework'

const name = 'secrets'

/** What this person's keys are, in one sealed row. Where it is damaged, it is named, and keys are asked for anew. */
export async function secretRow(
  store: Pick<BrowserStore, 'own' | 'keepOwn'>,
): Promise<{ secrets: SecretStore; damaged: string[] }> {
  const damaged: string[] = []
  let held: Secrets = noSecrets()
  try {
    held = (await store.own<Secrets>(name)) ?? held
  } catch (error) {
    if (!(error instanceof RowDamaged)) throw error
    damaged.push(error.row)
  }
  let turn: Promise<unknown> = Promise.resolve()
  const secrets: SecretStore = {
    read: () => held,
    change(next) {
      const changed = turn.then(async () => {
        const after = next(held)
        await store.keepOwn(name, after)
        held = after
      })
      turn = changed.catch(() => undefined)
      return changed
    },
  }
  return { secrets, damaged }
}
