import type { FieldWords } from './field-words.ts'
import { alert } from './nl/alert.ts'
import { arrest } from './nl/arrest.ts'
import { attention } from './nl/attention.ts'
import { child } from './nl/child.ts'
import { colleague } from './nl/colleague.ts'
import { consent } from './nl/consent.ts'
import { decide } from './nl/decide.ts'
import { document } from './nl/document.ts'
import { enrol } from './nl/enrol.ts'
import { everyday } from './nl/everyday.ts'
import { frame } from './nl/frame.ts'
import { hide } from './nl/hide.ts'
import { identity } from './nl/identity.ts'
import { keys } from './nl/keys.ts'
import { legalBasis } from './nl/legal-basis.ts'
import { needs } from './nl/needs.ts'
import { note } from './nl/note.ts'
import { outbox } from './nl/outbox.ts'
import { person } from './nl/person.ts'
import { refer } from './nl/refer.ts'
import { screening } from './nl/screening.ts'
import { seizure } from './nl/seizure.ts'
import { settings } from './nl/settings.ts'
import { today } from './nl/today.ts'
import { unlock } from './nl/unlock.ts'
import { visit } from './nl/visit.ts'

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
