import { alert } from './en/alert.ts'
import { child } from './en/child.ts'
import { decide } from './en/decide.ts'
import { needs } from './en/needs.ts'
import { screening } from './en/screening.ts'
import { enrol } from './en/enrol.ts'
import { everyday } from './en/everyday.ts'
import { frame } from './en/frame.ts'
import { hide } from './en/hide.ts'
import { unlock } from './en/unlock.ts'
import { consent } from './en/consent.ts'
import { document } from './en/document.ts'
import { identity } from './en/identity.ts'
import { legalBasis } from './en/legal-basis.ts'
import { note } from './en/note.ts'
import { refer } from './en/refer.ts'

/** One section for each folder of screens. */
export const en = {
  frame,
  hide,
  unlock,
  enrol,
  everyday,
  alert,
  screening,
  decide,
  child,
  needs,
  consent,
  document,
  identity,
  legalBasis,
  note,
  refer,
}
