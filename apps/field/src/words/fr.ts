import type { FieldWords } from './field-words.ts'
import { alert } from './fr/alert.ts'
import { arrest } from './fr/arrest.ts'
import { attention } from './fr/attention.ts'
import { child } from './fr/child.ts'
import { colleague } from './fr/colleague.ts'
import { consent } from './fr/consent.ts'
import { decide } from './fr/decide.ts'
import { document } from './fr/document.ts'
import { enrol } from './fr/enrol.ts'
import { everyday } from './fr/everyday.ts'
import { frame } from './fr/frame.ts'
import { hide } from './fr/hide.ts'
import { identity } from './fr/identity.ts'
import { keys } from './fr/keys.ts'
import { legalBasis } from './fr/legal-basis.ts'
import { needs } from './fr/needs.ts'
import { note } from './fr/note.ts'
import { outbox } from './fr/outbox.ts'
import { person } from './fr/person.ts'
import { refer } from './fr/refer.ts'
import { screening } from './fr/screening.ts'
import { seizure } from './fr/seizure.ts'
import { settings } from './fr/settings.ts'
import { today } from './fr/today.ts'
import { unlock } from './fr/unlock.ts'
import { visit } from './fr/visit.ts'

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
