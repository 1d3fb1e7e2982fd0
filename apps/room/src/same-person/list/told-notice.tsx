import type { PairsReply } from '@libertad/protocol'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'

/** What the hub noticed: days on which one agency's records made more pairs than its people explain. */
export function ToldNotice({ told, held }: Pick<PairsReply, 'told' | 'held'>) {
  const { t, format, plural, number, country, shortDay } = useSay()
  const words = t.samePerson
  if (told.length === 0 && held === 0) return null
  return (
    <div className="pairs-told">
      {told.length > 0 && (
        <section className="note warning" aria-label={words.told}>
          <Icon name="warn" />
          <div className="stack">
            <strong className="medium">{words.told}</strong>
            <ul>
              {told.map((one) => (
                <li key={`${one.day} ${one.country}`}>
                  {format(words.toldLine, {
                    ...{ country: country(one.country), day: shortDay(one.day) },
                    ...{ proposals: number(one.proposals), held: number(one.held) },
                  })}
                </li>
              ))}
            </ul>
            <p>{words.toldSays}</p>
          </div>
        </section>
      )}
      {held > 0 && (
        <p className="note">
          <Icon name="info" />
          <span>{plural(words.held, held)}</span>
        </p>
      )}
    </div>
  )
}
