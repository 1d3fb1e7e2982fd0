import type { FieldWords } from './field-words.ts'
import { alert } from './nl/alert.ts'
import { enrol } from './nl/enrol.ts'
import { everyday } from './nl/everyday.ts'
import { frame } from './nl/frame.ts'
import { hide } from './nl/hide.ts'
import { unlock } from './nl/unlock.ts'

export const nl = { frame, hide, unlock, enrol, everyday, alert } satisfies FieldWords
