import type { Words } from '@libertad/words/load'
import { Icon } from '../../design/icon.tsx'
import { useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { Me, Rights } from '../../model/room-port.ts'
import { useKeeperTold } from './use-keeper-told.ts'

/** What the token keeper noticed about devices of the reader's agency, and what to do about it. */
export function KeeperNotice() {
  const { rights, me } = useRoom()
  return answersForDevices(me, rights) ? <KeeperSays /> : null
}

/** Who can ask whoever holds a device: leads, coordinators, and those with a part in the agency's keys. */
const answersForDevices = (me: Me | undefined, rights: Rights) =>
  me?.roles.some((role) => role === 'country_lead' || role === 'coordinator') || rights.keys === true

function KeeperSays() {
  const asked = useKeeperTold()
  const { t, format, shortDay } = useSay()
  const words = t.samePerson.keeper
  if (!asked) return null
  if ('refusal' in asked)
    return (
      <p className="note" role="status">
        <Icon name="info" />
        <span>{words.silent}</span>
      </p>
    )
  const told = asked.value
  if (told.length === 0) return null
  return (
    <section className="note warning pairs-told" aria-label={words.told}>
      <Icon name="warn" />
      <div className="stack">
        <strong className="medium">{words.told}</strong>
        <ul>
          {told.map(({ day, what, device }) => (
            <li key={`${day} ${what} ${device}`}>
              {format(device === undefined ? words.lineOfAll : words.line, {
                ...{ device: device ?? '', day: shortDay(day), what: sayWhat(words.what, what) },
              })}
            </li>
          ))}
        </ul>
        {told.some(({ device }) => device !== undefined) && <p>{words.says}</p>}
        {told.some(({ device }) => device === undefined) && <p>{words.saysOfAll}</p>}
      </div>
    </section>
  )
}

function sayWhat(words: Words['samePerson']['keeper']['what'], what: string): string {
  return Object.hasOwn(words, what) ? words[what as keyof typeof words] : words.unknown
}
