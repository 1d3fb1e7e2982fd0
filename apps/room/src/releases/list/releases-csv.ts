import { csvFile } from '../../design/csv.ts'
import type { Say } from '../../frame/say.tsx'
import type { ReleaseLine } from '../../model/counting-port.ts'
import { releaseState } from '../state/release-state.ts'

/** Releases as a file, in the order of the screen: their numbers, who prepared and who signed. No table. */
export function releasesCsv(
  { t }: Pick<Say, 't'>,
  lines: readonly ReleaseLine[],
  releases: readonly ReleaseLine[],
): string {
  const { column, state, headline, where } = t.releases
  return csvFile(
    [
      ...[column.number, column.state, where.name.people, where.name.low, where.name.high],
      ...[headline.arrests, headline.countries, headline.sitesVisited, column.method],
      ...[column.prepared, `${column.prepared} UTC`, column.signed, `${column.signed} UTC`],
    ],
    lines.map((line) => {
      const { figures, prepared, preparedBy, signed, signedBy } = line
      const { best, low, high } = figures.people
      return [
        ...[figures.number, state[releaseState(line, releases)], best, low, high],
        ...[figures.arrests, figures.countries, figures.sitesVisited],
        t.codes.protectionMethod[figures.protection.method],
        ...[preparedBy, prepared.claimedAt, signedBy, signed?.claimedAt],
      ]
    }),
  )
}
