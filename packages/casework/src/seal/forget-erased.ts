import { dropKeys } from '../keys/drop-keys.ts'
import type { CaseworkPorts } from '../ports.ts'

/**
 * Destroys the keys of sealed subjects whose opening entry was erased, so that this device opens nothing of them even
 * where an old copy of the ciphertext comes back. Answers how many went.
 */
export async function forgetErased(ports: Pick<CaseworkPorts, 'participant' | 'secrets'>): Promise<number> {
  const erased = Object.keys(ports.secrets.read().subjectKeys).filter((subject) =>
    ports.participant
      .entriesOf(subject)
      .some(({ header, body }) => header.kind === 'sealed.written' && body === undefined),
  )
  if (erased.length === 0) return 0
  await dropKeys(ports.secrets, erased)
  return erased.length
}
