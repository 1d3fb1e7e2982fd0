import type { FieldWords } from './field-words.ts'
import { alert } from './pt/alert.ts'
import { arrest } from './pt/arrest.ts'
import { attention } from './pt/attention.ts'
import { child } from './pt/child.ts'
import { colleague } from './pt/colleague.ts'
import { consent } from './pt/consent.ts'
import { decide } from './pt/decide.ts'
import { document } from './pt/document.ts'
import { enrol } from './pt/enrol.ts'
import { everyday } from './pt/everyday.ts'
import { frame } from './pt/frame.ts'
import { hide } from './pt/hide.ts'
import { identity } from './pt/identity.ts'
import { keys } from './pt/keys.ts'
import { legalBasis } from './pt/legal-basis.ts'
import { needs } from './pt/needs.ts'
import { note } from './pt/note.ts'
import { outbox } from './pt/outbox.ts'
import { person } from './pt/person.ts'
import { refer } from './pt/refer.ts'
import { screening } from './pt/screening.ts'
import { seizure } from './pt/seizure.ts'
import { settings } from './pt/settings.ts'
import { today } from './pt/today.ts'
import { unlock } from './pt/unlock.ts'
import { visit } from './pt/visit.ts'

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
