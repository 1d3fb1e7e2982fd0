import type { Column } from '../../design/data-table.tsx'
import type { IconName } from '../../design/drawings.ts'
import { Icon } from '../../design/icon.tsx'
import type { Say } from '../../frame/say.tsx'
import type { MemberLine } from '../../model/care-model.ts'

const looks: Record<MemberLine['state'], { tone: string; icon: IconName }> = {
  certified: { tone: 'positive', icon: 'check' },
  ended: { tone: '', icon: 'x' },
  left: { tone: 'warning', icon: 'warn' },
}

/** Columns of the members' table. `onEnd` is there for whoever holds the root. */
export function memberColumns(
  say: Say,
  onEnd: ((member: MemberLine) => void) | undefined,
): Column<MemberLine>[] {
  const { keysPage: words, codes } = say.t
  const rolesOf = ({ roles }: MemberLine) => roles.map((role) => codes.role[role]).join(', ')
  return [
    {
      ...{ key: 'member', title: words.member, head: true, value: ({ workName }) => workName },
      cell: (member) => (
        <span className="stack-0">
          <span>{member.workName}</span>
          <span className="tiny text-3">
            {[rolesOf(member), member.deviceLabel].filter(Boolean).join(' · ')}
          </span>
        </span>
      ),
    },
    {
      ...{ key: 'state', title: words.state, value: ({ state }) => words.memberState[state] },
      cell: ({ state }) => (
        <span className={`tag ${looks[state].tone}`}>
          <Icon name={looks[state].icon} />
          {words.memberState[state]}
        </span>
      ),
    },
    {
      ...{ key: 'since', title: words.since, drop: 2, value: ({ since }) => since },
      cell: ({ since }) => (
        <time dateTime={since} title={say.exactTime(since)} className="no-wrap">
          {say.shortDay(since, say.home, true)}
        </time>
      ),
    },
    {
      ...{
        key: 'read',
        title: words.couldRead,
        align: 'right',
        drop: 3,
        value: ({ couldRead }) => couldRead,
      },
      cell: ({ couldRead }) => <span className="figures">{say.number(couldRead)}</span>,
    },
    ...(onEnd
      ? [
          {
            ...{ key: 'act', title: words.end, align: 'right' as const },
            value: ({ state }: MemberLine) => (state === 'ended' ? 0 : 1),
            cell: (member: MemberLine) =>
              member.state !== 'ended' && (
                <button
                  type="button"
                  className="button quiet"
                  aria-label={`${words.end}: ${member.workName}, ${member.deviceLabel}`}
                  onClick={() => onEnd(member)}
                >
                  {words.end}
                </button>
              ),
          },
        ]
      : []),
  ]
}
