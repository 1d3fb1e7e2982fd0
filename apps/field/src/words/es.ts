import type { FieldWords } from './field-words.ts'
import { alert } from './es/alert.ts'
import { child } from './es/child.ts'
import { decide } from './es/decide.ts'
import { needs } from './es/needs.ts'
import { screening } from './es/screening.ts'
import { enrol } from './es/enrol.ts'
import { everyday } from './es/everyday.ts'
import { frame } from './es/frame.ts'
import { hide } from './es/hide.ts'
import { unlock } from './es/unlock.ts'
import { consent } from './es/consent.ts'
import { document } from './es/document.ts'
import { identity } from './es/identity.ts'
import { legalBasis } from './es/legal-basis.ts'
import { note } from './es/note.ts'
import { refer } from './es/refer.ts'

export const es = {
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
