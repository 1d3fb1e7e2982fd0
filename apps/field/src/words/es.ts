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
} satisfies FieldWords
