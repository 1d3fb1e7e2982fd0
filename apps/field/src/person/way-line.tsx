import { Chip } from '../design/chip.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { reached, stations, statusOf } from './way.ts'

/** How far she has come: met, screened, presumed, identified. Another decision is said in its place. */
export function WayLine({ person }: { person: PersonOnSite }) {
  const { t } = useSay()
  const word = useCodes()
  const so = reached(person)
  const status = statusOf(person)
  const other = status === 'not_victim' || status === 'unknown' ? status : undefined
  return (
    <ol className="row wrap" aria-label={t.person.way}>
      {stations.map((station) => (
        <li key={station}>
          {so.includes(station) ? (
            <Chip tone="positive" sign="tick">
              {t.person.stations[station]}
            </Chip>
          ) : (
            <Chip>{t.person.notYet[station]}</Chip>
          )}
        </li>
      ))}
      {other && (
        <li>
          <Chip tone="accent">{word('determination', other)}</Chip>
        </li>
      )}
    </ol>
  )
}
