import { isRefusal, type Refusal } from '@libertad/domain'

/** What happened to a wish. A refusal has words in the catalogue under its code. */
export type Outcome<Value = undefined> = { ok: true; value: Value } | { ok: false; refusal: Refusal }

export function outcomeOf<Value>(value: Value | Refusal): Outcome<Value> {
  return isRefusal(value) ? { ok: false, refusal: value } : { ok: true, value }
}

export const done: Outcome = { ok: true, value: undefined }
