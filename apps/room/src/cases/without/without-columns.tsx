import { AgeStamp } from '../../design/age-stamp.tsx'
import type { Column } from '../../design/data-table.tsx'
import type { Say } from '../../frame/say.tsx'
import type { CareModel } from '../../model/care-model.ts'

type Row = CareModel['withoutNextStep'][number]

/** Pseudonym, country, whether on the path for children, and since when nothing is due: no more is known here. */
export function withoutColumns({ t, country }: Say): Column<Row>[] {
  const words = t.withoutNextStep
  return [
    {
      ...{ key: 'person', title: words.person, head: true, value: ({ pseudonym }) => pseudonym },
      cell: ({ pseudonym, child }) => (
        <span className="case-person">
          <span className="code">{pseudonym}</span>
          {child && <span className="tag info">{words.child}</span>}
        </span>
      ),
    },
    { key: 'country', title: words.country, value: (one) => country(one.country) },
    {
      ...{ key: 'since', title: words.since, align: 'right', value: ({ since }) => since },
      cell: ({ since }) => <AgeStamp since={since} />,
    },
  ]
}
