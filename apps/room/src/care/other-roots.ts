import { statementsOf } from '@libertad/domain'
import { sha256 } from '@libertad/browser'
import { fingerprint, type TrustedRoot } from '@libertad/sealing'
import type { KeysModel } from '../model/care-model.ts'
import type { KeysMoment } from './keys-now.ts'

type OtherRoot = KeysModel['others'][number]

const states = {
  no_root: 'no_root',
  root_not_confirmed: 'not_confirmed',
  root_changed: 'changed',
  root_contested: 'contested',
} as const

const stateOf = (known: TrustedRoot | undefined): OtherRoot['state'] =>
  known === undefined ? 'no_root' : 'root' in known ? 'confirmed' : states[known.refused]

/** Roots of the other agencies: the one that is trusted, or else the newest that was declared, to be compared. */
export function otherRoots({ now, book, me }: KeysMoment): OtherRoot[] {
  const declared = new Map(
    now.statements.flatMap((statement) =>
      statement.kind === 'agency.root_declared' || statement.kind === 'agency.root_changed'
        ? [[statement.subject, statement.body.rootKey] as const]
        : [],
    ),
  )
  const confirmations = statementsOf(now.statements, 'agency.root_confirmed').filter(
    ({ agency }) => agency === me.agency,
  )
  return [...book.agencies.values()]
    .filter(({ id }) => id !== me.agency)
    .map(({ id, name, country }): OtherRoot => {
      const known = now.roots.get(id)
      const root = known && 'root' in known ? known.root : declared.get(id)
      const by = confirmations.findLast(({ subject }) => subject === id)
      const state = stateOf(known)
      return {
        ...{ agency: id, name, country, root, state },
        groups: root === undefined ? [] : fingerprint(sha256, root).groups,
        confirmedBy: by && state === 'confirmed' ? book.people.get(by.actor)?.workName : undefined,
      }
    })
    .sort((one, other) => one.name.localeCompare(other.name))
}
