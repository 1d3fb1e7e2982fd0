import type { FieldWords } from './field-words.ts'
import { alert } from './es/alert.ts'
import { arrest } from './es/arrest.ts'
import { attention } from './es/attention.ts'
import { child } from './es/child.ts'
import { colleague } from './es/colleague.ts'
import { consent } from './es/consent.ts'
import { decide } from './es/decide.ts'
import { document } from './es/document.ts'
import { enrol } from './es/enrol.ts'
import { everyday } from './es/everyday.ts'
import { frame } from './es/frame.ts'
import { hide } from './es/hide.ts'
import { identity } from './es/identity.ts'
import { keys } from './es/keys.ts'
import { legalBasis } from './es/legal-basis.ts'
import { needs } from './es/needs.ts'
import { note } from './es/note.ts'
import { outbox } from './es/outbox.ts'
import { person } from './es/person.ts'
import { refer } from './es/refer.ts'
import { screening } from './es/screening.ts'
import { seizure } from './es/seizure.ts'
import { settings } from './es/settings.ts'
import { today } from './es/today.ts'
import { unlock } from './es/unlock.ts'
import { visit } from './es/visit.ts'

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
  today,
  visit,
  person,
  outbox,
  attention,
  consent,
  document,
  identity,
  legalBasis,
  note,
  refer,
  arrest,
  seizure,
  keys,
  colleague,
  settings,
} satisfies FieldWords
