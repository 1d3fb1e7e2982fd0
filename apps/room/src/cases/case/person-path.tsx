import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'
import { stations, wayOf } from './way.ts'

/** Met, screened, presumed, identified; beside them the end that left the way, and the time for recovery. */
export function PersonPath({ line, recovery }: { line: CaseLine; recovery: string | undefined }) {
  const { t, format, shortDay } = useSay()
  const { reached, here, end, needsAPerson } = wayOf(line)
  return (
    <div className="row wrap">
      <ol className="person-path" aria-label={t.oneCase.path}>
        {stations.map((station) => (
          <li
            key={station}
            className={reached.includes(station) ? 'reached' : undefined}
            aria-current={station === here ? 'step' : undefined}
          >
            {t.cases.way[station]}
            {!reached.includes(station) && <span className="hidden-words">{t.oneCase.notYet}</span>}
          </li>
        ))}
      </ol>
      {end && <span className="tag">{t.cases.way[end]}</span>}
      {needsAPerson && (
        <span className="tag warning">
          <Icon name="warn" />
          {t.cases.way.needs_a_person}
        </span>
      )}
      {recovery && (
        <span className="small text-2">{format(t.oneCase.recovery, { day: shortDay(recovery) })}</span>
      )}
    </div>
  )
}
