import { useModel } from '../frame/room.tsx'
import type { DeviceView, PersonView } from '../model/view-model.ts'
import { AddAgencySheet } from './add-agency-sheet.tsx'
import { FormTeamSheet } from './form-team-sheet.tsx'
import { InviteSheet } from './invite-sheet.tsx'
import { PersonSheet } from './person-sheet.tsx'
import { RevokeSheet } from './revoke-sheet.tsx'

/** What the reader does with the register at the moment. */
export type Doing =
  | { what: 'invite'; person?: PersonView; agency?: string }
  | { what: 'revoke'; device: DeviceView }
  | { what: 'person'; id: string }
  | { what: 'add_agency' }
  | { what: 'form_team' }

interface Props {
  doing: Doing
  /** Goes on with something else, or with nothing. */
  onDo: (doing: Doing | undefined) => void
}

/** The sheet of what is being done. */
export function DoingSheet({ doing, onDo }: Props) {
  const { people } = useModel()
  const onClose = () => onDo(undefined)
  switch (doing.what) {
    case 'invite':
      return <InviteSheet person={doing.person} agency={doing.agency} onClose={onClose} />
    case 'revoke':
      return <RevokeSheet device={doing.device} onClose={onClose} />
    case 'add_agency':
      return <AddAgencySheet onInvite={(agency) => onDo({ what: 'invite', agency })} onClose={onClose} />
    case 'form_team':
      return <FormTeamSheet onClose={onClose} />
    case 'person': {
      // Looked up each time: a change shows in the sheet that made it.
      const person = people.find(({ id }) => id === doing.id)
      return person ? <PersonSheet person={person} onClose={onClose} /> : null
    }
  }
}
