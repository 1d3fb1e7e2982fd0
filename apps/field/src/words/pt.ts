import type { FieldWords } from './field-words.ts'
import { alert } from './pt/alert.ts'
import { child } from './pt/child.ts'
import { decide } from './pt/decide.ts'
import { needs } from './pt/needs.ts'
import { screening } from './pt/screening.ts'
import { enrol } from './pt/enrol.ts'
import { everyday } from './pt/everyday.ts'
import { frame } from './pt/frame.ts'
import { hide } from './pt/hide.ts'
import { unlock } from './pt/unlock.ts'
import { consent } from './pt/consent.ts'
import { document } from './pt/document.ts'
import { identity } from './pt/identity.ts'
import { legalBasis } from './pt/legal-basis.ts'
import { note } from './pt/note.ts'
import { refer } from './pt/refer.ts'

export const pt = {
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
} satisfies FieldWords
