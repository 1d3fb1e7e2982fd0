import { mayWrite, type Decided, type SubjectKnown } from '@libertad/domain'
import type { VersionsView } from '../model/view-model.ts'
import type { Moment } from './moment.ts'

/** Versions of one decided field, side by side, in their fixed order. */
export function versionsOf<Value>(
  moment: Moment,
  subject: string,
  about: string,
  decided: Decided<Value>,
  mayChoose: boolean,
  said: (value: Value) => Record<string, string | number>,
): VersionsView {
  const { book, labels } = moment
  return {
    ...{ subject, about, mayChoose },
    versions: decided.versions.map((version) => ({
      ...{ entry: version.entry, said: said(version.value), claimedAt: version.claimedAt },
      actor: book.people.get(version.actor)?.workName ?? '?',
      agency: book.agencies.get(version.agency)?.name ?? '?',
      device: labels.get(version.device) ?? '?',
      ...(version.number === undefined ? {} : { number: version.number }),
    })),
  }
}

/** True when the reader may settle versions of a subject, on behalf of the agency that owns it. */
export function mayChoose(moment: Moment, type: string, subject: string, owner: string): boolean {
  const person = moment.book.people.get(moment.me.person)
  if (!person || moment.past) return false
  const known: SubjectKnown = { id: subject, type, owner, audience: '', ring: 'operation' }
  const writing = { person, agency: owner, kind: `${type}.chosen`, subject: known, body: {} }
  return 'allowed' in mayWrite(moment.book, writing)
}
