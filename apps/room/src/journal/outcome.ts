import { isRefusal, type Refusal } from '@libertad/domain'
import type { Outcome } from '../model/room-port.ts'

export function outcomeOf<Value>(value: Value | Refusal): Outcome<Value> {
  return isRefusal(value) ? { ok: false, refusal: value } : { ok: true, value }
}

export const done: Outcome = { ok: true, value: undefined }
