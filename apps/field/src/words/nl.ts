import type { FieldWords } from './field-words.ts'
import { alert } from './nl/alert.ts'
import { child } from './nl/child.ts'
import { decide } from './nl/decide.ts'
import { needs } from './nl/needs.ts'
import { screening } from './nl/screening.ts'
import { enrol } from './nl/enrol.ts'
import { everyday } from './nl/everyday.ts'
import { frame } from './nl/frame.ts'
import { hide } from './nl/hide.ts'
import { unlock } from './nl/unlock.ts'
import { consent } from './nl/consent.ts'
import { document } from './nl/document.ts'
import { identity } from './nl/identity.ts'
import { legalBasis } from './nl/legal-basis.ts'
import { note } from './nl/note.ts'
import { refer } from './nl/refer.ts'

export const nl = {
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
