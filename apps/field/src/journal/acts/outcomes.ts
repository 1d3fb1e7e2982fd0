import type { Outcome } from '@libertad/browser'
import { isRefusal, refuse, type Refusal } from '@libertad/domain'
import { StorageTrouble } from '@libertad/participant'

/** An act's answer; a disk that takes no more is told in words, like a refusal. */
export async function outcomeOfAct<Value>(act: () => Promise<Value | Refusal>): Promise<Outcome<Value>> {
  try {
    const answer = await act()
    return isRefusal(answer) ? { ok: false, refusal: answer } : { ok: true, value: answer }
  } catch (error) {
    if (error instanceof StorageTrouble) return { ok: false, refusal: refuse('disk_full', error.code) }
    throw error
  }
}
