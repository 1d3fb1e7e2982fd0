import { Link } from '@tanstack/react-router'
import type { Column } from '../../design/data-table.tsx'
import type { Say } from '../../frame/say.tsx'
import type { ReleaseLine } from '../../model/counting-port.ts'
import { releaseState, releaseStates } from '../state/release-state.ts'
import { ReleaseTag } from '../state/release-tag.tsx'

/** What a release is called: a draft has a number only once it is signed. */
export const releaseName = (
  { t, format, number }: Pick<Say, 't' | 'format' | 'number'>,
  release: ReleaseLine,
) =>
  format(release.signed ? t.releases.release : t.releases.draftOf, {
    number: number(release.figures.number),
  })

/** The columns of the list of releases. */
export function releaseColumns(say: Say, releases: readonly ReleaseLine[]): Column<ReleaseLine>[] {
  const { t, number, format } = say
  const heads = t.releases.column
  const stateOf = (release: ReleaseLine) => releaseState(release, releases)
  const by = (who: string | undefined, at: string | undefined) =>
    at === undefined ? (
      <span className="text-3">{t.ui.none}</span>
    ) : (
      <span className="case-person">
        <span className="small">{who}</span>
        <span className="tiny text-2">{say.dayAndTime(at)}</span>
      </span>
    )
  return [
    {
      ...{ key: 'number', title: heads.number, head: true, value: ({ figures }) => figures.number },
      cell: (release) => (
        <Link
          to={'/releases' as string}
          search={{ release: release.id } as never}
          className="row-link medium"
        >
          {releaseName(say, release)}
        </Link>
      ),
    },
    {
      ...{ key: 'state', title: heads.state, value: (release) => releaseStates.indexOf(stateOf(release)) },
      cell: (release) => <ReleaseTag state={stateOf(release)} />,
    },
    {
      ...{ key: 'people', title: heads.people, align: 'right', value: ({ figures }) => figures.people.best },
      cell: ({ figures: { people } }) => (
        <span className="release-count">
          <span className="medium figures">{number(people.best)}</span>
          <span className="tiny text-2 figures right">
            {format(t.releases.range, { low: number(people.low), high: number(people.high) })}
          </span>
        </span>
      ),
    },
    {
      ...{ key: 'tables', title: heads.tables, align: 'right', drop: 3 },
      value: ({ figures }) => figures.tables.length,
    },
    {
      ...{ key: 'method', title: heads.method, drop: 2 },
      value: ({ figures }) => t.codes.protectionMethod[figures.protection.method],
    },
    {
      ...{ key: 'prepared', title: heads.prepared, drop: 2, value: ({ prepared }) => prepared.claimedAt },
      cell: ({ preparedBy, prepared }) => by(preparedBy, prepared.claimedAt),
    },
    {
      ...{ key: 'signed', title: heads.signed, drop: 1, value: ({ signed }) => signed?.claimedAt },
      cell: ({ signedBy, signed }) => by(signedBy, signed?.claimedAt),
    },
  ]
}
