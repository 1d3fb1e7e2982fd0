import type { Column } from '../../design/data-table.tsx'
import type { IconName } from '../../design/drawings.ts'
import { Icon } from '../../design/icon.tsx'
import type { Say } from '../../frame/say.tsx'
import type { KeysModel } from '../../model/care-model.ts'

export type OtherRoot = KeysModel['others'][number]

const looks: Record<OtherRoot['state'], { tone: string; icon: IconName; rank: number }> = {
  changed: { tone: 'critical', icon: 'warn', rank: 0 },
  contested: { tone: 'critical', icon: 'warn', rank: 1 },
  not_confirmed: { tone: 'open', icon: 'clock', rank: 2 },
  no_root: { tone: '', icon: 'minus', rank: 4 },
  confirmed: { tone: 'positive', icon: 'check', rank: 3 },
}

/** Columns of the other agencies. A state is sorted by how much it needs somebody. */
export function otherColumns(say: Say, onCompare: (other: OtherRoot) => void): Column<OtherRoot>[] {
  const { keysPage: words } = say.t
  return [
    {
      ...{ key: 'agency', title: words.agency, head: true, value: ({ name }) => name },
      cell: ({ name, country }) => (
        <span className="stack-0">
          <span>{name}</span>
          <span className="tiny text-3">{say.country(country)}</span>
        </span>
      ),
    },
    {
      ...{ key: 'state', title: words.state, value: ({ state }) => looks[state].rank },
      cell: ({ state }) => (
        <span className={`tag ${looks[state].tone}`}>
          <Icon name={looks[state].icon} />
          {words.otherState[state]}
        </span>
      ),
    },
    {
      ...{ key: 'by', title: words.confirmedBy, drop: 2, value: ({ confirmedBy }) => confirmedBy },
      cell: ({ confirmedBy }) => confirmedBy ?? say.t.ui.none,
    },
    {
      ...{ key: 'act', title: words.compare, align: 'right', value: ({ root }) => (root ? 1 : 0) },
      cell: (other) =>
        other.root !== undefined && (
          <button
            type="button"
            className="button quiet"
            aria-label={`${words.compare}: ${other.name}`}
            onClick={() => onCompare(other)}
          >
            {words.compare}
          </button>
        ),
    },
  ]
}
