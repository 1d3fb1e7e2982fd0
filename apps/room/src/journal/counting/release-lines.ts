import type { WhoBook } from '@libertad/domain'
import type { ReleaseLine } from '../../model/counting-port.ts'
import type { Subjects } from '../../view/subjects.ts'

/** Releases that this desk may read, the newest first. */
export function releaseLines(
  subjects: Subjects,
  who: WhoBook,
  me: { person: string; device: string },
): ReleaseLine[] {
  const nameOf = (id: string) => who.people.get(id)?.workName ?? ''
  return subjects
    .all('release')
    .map(({ state }): ReleaseLine => {
      const { prepared, signed, withdrawn } = state
      const isOther = prepared.actor !== me.person && prepared.device !== me.device
      return {
        ...state,
        preparedBy: nameOf(prepared.actor),
        signedBy: signed && nameOf(signed.actor),
        maySign: !signed && !withdrawn && isOther,
      }
    })
    .sort((a, b) => b.prepared.claimedAt.localeCompare(a.prepared.claimedAt))
}
