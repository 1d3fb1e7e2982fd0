import { needsAPerson, type Decided } from '@libertad/domain'
import type { VersionsLine } from '../../model/view-model.ts'
import type { FoldedType, Subject } from './subjects.ts'
import type { Today } from './today.ts'

const decided: [FoldedType, string[]][] = [
  ['person_met', ['determination', 'closed']],
  ['visit', ['ended']],
  ['arrest', ['outcome']],
  ['site', ['tasked', 'closed']],
  ['referral', ['answer']],
]

/** Decisions that two people made without knowing of each other: each waits until a person chooses. */
export function twoVersions({ subjects }: Today): VersionsLine[] {
  return decided.flatMap(([type, fields]) =>
    (subjects.all(type) as Subject<object>[]).flatMap(({ state }) =>
      fields.flatMap((field) => {
        const of = (state as Record<string, Decided<unknown> | undefined>)[field]
        return needsAPerson(of)
          ? [{ subject: (state as { id: string }).id, type, field, versions: of!.versions }]
          : []
      }),
    ),
  )
}
