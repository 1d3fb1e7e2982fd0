import { readinessItems } from '@libertad/domain'
import { useMemo } from 'react'
import { DataTable, type Column } from '../design/data-table.tsx'
import { PlanLink } from '../frame/links.tsx'
import { useSay, type Say } from '../frame/say.tsx'
import type { CountryPlan } from '../model/view-model.ts'
import { DecisionTag } from './decision-tag.tsx'
import { ReadinessMark } from './readiness-mark.tsx'

interface Props {
  countries: readonly CountryPlan[]
  selected: string | undefined
}

/** Each country against the checklist, and what its lead decided. */
export function ReadinessTable({ countries, selected }: Props) {
  const say = useSay()
  const columns = useMemo(() => readinessColumns(say), [say])
  const sorted = useMemo(
    () =>
      [...countries].sort((one, other) => say.compare(say.country(one.country), say.country(other.country))),
    [countries, say],
  )
  return (
    <div
      className="table-box readiness-box"
      role="region"
      aria-label={say.t.plan.readinessSays}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard
      tabIndex={0}
    >
      <DataTable
        caption={say.t.plan.readinessSays}
        columns={columns}
        rows={sorted}
        rowKey={(row) => row.country}
        selected={selected}
      />
    </div>
  )
}

const ranks = { missing: 0, waiting: 1, ready: 3 }
const unreported = 2

function readinessColumns(say: Say): Column<CountryPlan>[] {
  const { t } = say
  return [
    {
      ...{ key: 'country', title: t.sites.country, head: true, value: (row) => say.country(row.country) },
      cell: (row) => (
        <PlanLink country={row.country} className="row-link readiness-country">
          <span className="country-code" aria-hidden="true">
            {row.country}
          </span>
          {say.country(row.country)}
        </PlanLink>
      ),
    },
    ...readinessItems.map((item): Column<CountryPlan> => ({
      ...{ key: item, title: t.codes.readinessItem[item], align: 'middle' },
      value: (row) => {
        const view = row.readiness[item]
        return view ? ranks[view.state] : unreported
      },
      cell: (row) => <ReadinessMark view={row.readiness[item]} spoken />,
    })),
    {
      ...{ key: 'officers', title: t.plan.officers, align: 'right', value: (row) => row.officers },
      cell: (row) => <span className="figures text-2">{say.number(row.officers)}</span>,
    },
    {
      ...{ key: 'decision', title: t.plan.decision, value: (row) => row.decision?.decision },
      cell: (row) => (
        <span className="readiness-decision">
          <DecisionTag country={row} />
          {row.decision && <span className="tiny text-3 one-line">{row.decision.actor}</span>}
        </span>
      ),
    },
  ]
}
