import { alert } from './en/alert.ts'
import { arrest } from './en/arrest.ts'
import { attention } from './en/attention.ts'
import { child } from './en/child.ts'
import { colleague } from './en/colleague.ts'
import { consent } from './en/consent.ts'
import { decide } from './en/decide.ts'
import { document } from './en/document.ts'
import { enrol } from './en/enrol.ts'
import { everyday } from './en/everyday.ts'
import { frame } from './en/frame.ts'
import { hide } from './en/hide.ts'
import { identity } from './en/identity.ts'
import { keys } from './en/keys.ts'
import { legalBasis } from './en/legal-basis.ts'
import { needs } from './en/needs.ts'
import { note } from './en/note.ts'
import { outbox } from './en/outbox.ts'
import { person } from './en/person.ts'
import { refer } from './en/refer.ts'
import { screening } from './en/screening.ts'
import { seizure } from './en/seizure.ts'
import { settings } from './en/settings.ts'
import { today } from './en/today.ts'
import { unlock } from './en/unlock.ts'
import { visit } from './en/visit.ts'

/** One section for each folder of screens. */
export const en = {
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
}
