import { whatMayGo, type MayGo } from '@libertad/casework'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { useTalk } from '../consent/use-spoken.ts'

/** What of her may go to an agency at this moment. */
export function useMayGo(person: PersonOnSite): (recipient: string) => MayGo {
  const { port } = useField()
  const { today } = useTalk(person)
  const { id, path, consents, bases } = person
  return (recipient) =>
    whatMayGo(
      { person: id, recipient, isChild: path === 'child', consents, bases },
      new Date(port.journalNow()).toISOString(),
      today,
    )
}
