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
} satisfies FieldWords
