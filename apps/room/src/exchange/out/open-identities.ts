import type { Outcome } from '@libertad/browser'
import type { Refusal } from '@libertad/domain'
import type { CaseLine, Ground } from '../../model/care-model.ts'
import type { CarePort } from '../../model/care-port.ts'

export interface OpenedCase {
  line: CaseLine
  /** What was opened of her; `undefined` where nothing is sealed or it could not be opened. */
  identity: unknown
}

interface Opening {
  care: Pick<CarePort, 'open'>
  ground: Ground
  told: (done: number) => void
  stopped: () => boolean
}

/**
 * Opens who each of them is, one after the other: each opening is an entry with its ground before it happens. Stops at
 * the first that is refused, and gives nothing out then: a file that leaves people out without saying so is worse.
 */
export async function openIdentities(
  cases: readonly CaseLine[],
  { care, ground, told, stopped }: Opening,
): Promise<Outcome<OpenedCase[]> | { ok: false; refusal: Refusal | undefined }> {
  const opened: OpenedCase[] = []
  for (const line of cases) {
    if (stopped()) return { ok: false, refusal: undefined }
    const sealed = line.sealed.findLast(({ thing, erased }) => thing === 'identity' && !erased)
    if (sealed) {
      const outcome = await care.open(sealed.id, ground)
      if (!outcome.ok) return outcome
      opened.push({ line, identity: outcome.value })
    } else opened.push({ line, identity: undefined })
    told(opened.length)
  }
  return { ok: true, value: opened }
}
