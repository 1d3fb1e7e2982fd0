import type { FieldWords } from './field-words.ts'
import { alert } from './fr/alert.ts'
import { child } from './fr/child.ts'
import { decide } from './fr/decide.ts'
import { needs } from './fr/needs.ts'
import { screening } from './fr/screening.ts'
import { enrol } from './fr/enrol.ts'
import { everyday } from './fr/everyday.ts'
import { frame } from './fr/frame.ts'
import { hide } from './fr/hide.ts'
import { unlock } from './fr/unlock.ts'
import { consent } from './fr/consent.ts'
import { document } from './fr/document.ts'
import { identity } from './fr/identity.ts'
import { legalBasis } from './fr/legal-basis.ts'
import { note } from './fr/note.ts'
import { refer } from './fr/refer.ts'

export const fr = {
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
