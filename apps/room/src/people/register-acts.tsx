import { Icon } from '../design/icon.tsx'
import { useModel, usePort, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { Doing } from './doing.tsx'

/** The lists of the register, in order. */
export const lists = ['agencies', 'teams', 'people', 'devices'] as const
export type ListName = (typeof lists)[number]

/** What the reader may add to the register: to the list shown, and a person to any. Nothing to an earlier moment. */
export function RegisterActs({ list, onDo }: { list: ListName; onDo: (doing: Doing) => void }) {
  const { t } = useSay()
  const port = usePort()
  const { rights } = useRoom()
  if (useModel().past) return null
  return (
    <div className="register-acts">
      {list === 'agencies' && port.may('agency.joined') && (
        <button type="button" className="button" onClick={() => onDo({ what: 'add_agency' })}>
          <Icon name="plus" />
          {t.people.addAgency}
        </button>
      )}
      {list === 'teams' && port.may('team.formed') && (
        <button type="button" className="button" onClick={() => onDo({ what: 'form_team' })}>
          <Icon name="plus" />
          {t.people.formTeam}
        </button>
      )}
      {rights.invite && (
        <button type="button" className="button primary" onClick={() => onDo({ what: 'invite' })}>
          <Icon name="plus" />
          {t.people.invite}
        </button>
      )}
    </div>
  )
}
