import type { ReleaseFigures } from '@libertad/domain'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { changesSince } from '../figures/changes.ts'

/** What these figures tell otherwise than the release before them. */
export function ChangesPanel({ figures }: { figures: ReleaseFigures }) {
  const { t, format, number, list } = useSay()
  const words = t.releases.changes
  const changes = changesSince(figures, usePort().counting.releases())
  const told = ({ people: { best, low, high } }: ReleaseFigures) =>
    `${number(best)} (${number(low)}–${number(high)})`
  const tables = (ids: ReleaseFigures['tables'][number]['id'][]) => ({
    tables: list(ids.map((id) => t.codes.releaseTable[id])),
  })
  const lines = changes
    ? [
        ...(changes.people
          ? [
              format(words.line, {
                ...{ of: t.releases.headline.people, now: told(figures), before: told(changes.since) },
              }),
            ]
          : []),
        ...changes.facts.map((fact) =>
          format(words.line, {
            ...{ of: t.releases.headline[fact], now: number(figures[fact]) },
            before: number(changes.since[fact]),
          }),
        ),
        ...(changes.people || changes.facts.length > 0 ? [] : [words.none]),
        ...(changes.added.length > 0 ? [format(words.tablesNew, tables(changes.added))] : []),
        ...(changes.gone.length > 0 ? [format(words.tablesGone, tables(changes.gone))] : []),
        ...(changes.method
          ? [
              format(words.method, {
                now: t.codes.protectionMethod[figures.protection.method],
                before: t.codes.protectionMethod[changes.since.protection.method],
              }),
            ]
          : []),
      ]
    : [words.first]
  return (
    <section className="release-side" aria-labelledby="changes-title">
      <h3 id="changes-title">
        {changes ? format(words.since, { number: number(changes.since.number) }) : words.title}
      </h3>
      <ul className="stack small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
