import { urgencies } from '../../care/urgency.ts'
import { Choice } from '../../design/choice.tsx'
import { Icon } from '../../design/icon.tsx'
import { SearchBox } from '../../design/search-box.tsx'
import { useSay } from '../../frame/say.tsx'
import { referralStates } from '../../referrals/referral-state.ts'
import { wayStates } from '../case/way.ts'
import type { useCaseFilters } from './use-case-filters.ts'

interface Props {
  filtering: ReturnType<typeof useCaseFilters>
  /** How many were found, in words. */
  found: string
}

/** Words, urgency, state, referral, children: all of them together narrow the list. */
export function CaseFilterBar({ filtering, found }: Props) {
  const { t } = useSay()
  const { filters, change, setText, clear, any } = filtering
  const { urgency, state, column } = { ...t.cases, state: t.cases.way }
  return (
    <div className="cases-bar">
      <SearchBox value={filters.text ?? ''} found={found} onChange={setText} />
      <Choice
        label={column.urgency}
        all={`${column.urgency}: ${t.ui.any}`}
        value={filters.urgency}
        options={urgencies.map((value) => ({ value, words: urgency[value] }))}
        onChange={(value) => change({ urgency: value })}
      />
      <Choice
        label={column.state}
        all={`${column.state}: ${t.ui.any}`}
        value={filters.state}
        options={wayStates.map((value) => ({ value, words: state[value] }))}
        onChange={(value) => change({ state: value })}
      />
      <Choice
        label={column.referral}
        all={`${column.referral}: ${t.ui.any}`}
        value={filters.referral}
        options={[
          { value: 'none', words: t.cases.notReferred },
          ...referralStates.map((value) => ({ value, words: t.referrals.state[value] })),
        ]}
        onChange={(value) => change({ referral: value })}
      />
      <button
        type="button"
        className={filters.child ? 'filter on' : 'filter'}
        aria-pressed={filters.child === true}
        onClick={() => change({ child: filters.child ? undefined : 'yes' })}
      >
        {t.cases.children}
      </button>
      {any && (
        <button type="button" className="filter" aria-label={t.ui.clear} title={t.ui.clear} onClick={clear}>
          <Icon name="x" />
        </button>
      )}
    </div>
  )
}
