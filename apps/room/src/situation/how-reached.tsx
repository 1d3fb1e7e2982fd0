import { Link } from '@tanstack/react-router'
import { Popover } from '../design/popover.tsx'
import { pagesFor } from '../frame/pages.ts'
import { usePort, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'

/** How the figure of people was reached: of which records and pairs, how sure it is, and what is not known. */
export function HowReached() {
  const { t, number, format, plural } = useSay()
  const { rights, me } = useRoom()
  const { counting } = usePort()
  const people = counting.people()
  if (!people) return null
  const words = t.samePerson.reached
  const { low, best, high, level, records, withTokens, pairs, upTo } = people
  const without = records - withTokens
  const rows: [string, number, boolean?][] = [
    [words.records, records],
    [words.withTokens, withTokens, true],
    [words.proposed, pairs.proposed],
    [words.same, pairs.same, true],
    [words.different, pairs.different, true],
    [words.cannotSay, pairs.proposed - pairs.same - pairs.different - pairs.open, true],
    [words.open, pairs.open, true],
  ]
  const keeper = counting.keeper()
  const keptBy = keeper ? (keeper.apart ? words.keeper.apart : words.keeper.beside) : words.keeper.none
  const seesPairs = pagesFor({ rights, me }).some(({ path }) => path === '/same-person')
  return (
    <Popover className="button small how-reached" button={words.title}>
      <div className="stack">
        <p>
          {format(words.says, {
            ...{ level: number(level), low: number(low), high: number(high), best: number(best) },
          })}
        </p>
        <dl className="reached">
          {rows.map(([says, many, within]) => (
            <div key={says} className={within ? 'within' : undefined}>
              <dt>{says}</dt>
              <dd className="figures medium">{number(many)}</dd>
            </div>
          ))}
        </dl>
        <strong className="medium">{words.notKnown}</strong>
        <ul className="stack text-2">
          {without > 0 && <li>{plural(words.notKnownTokens, without)}</li>}
          {pairs.open > 0 && <li>{plural(words.notKnownOpen, pairs.open)}</li>}
          <li>{words.notKnownUnmet}</li>
        </ul>
        <p className="text-2">{t.situation.means.people}</p>
        <p className="text-2">{keptBy}</p>
        {seesPairs && <Link to={'/same-person' as string}>{t.samePerson.title}</Link>}
        <p className="tiny text-3">{format(words.upTo, { n: number(upTo) })}</p>
      </div>
    </Popover>
  )
}
