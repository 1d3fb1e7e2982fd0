import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { DataTable, orderRows } from '../../design/data-table.tsx'
import { download } from '../../design/download.ts'
import { Empty } from '../../design/empty.tsx'
import { ExportButton } from '../../design/export-button.tsx'
import { Icon } from '../../design/icon.tsx'
import type { Order } from '../../design/sort-rows.ts'
import { useSay } from '../../frame/say.tsx'
import type { ReleaseLine } from '../../model/counting-port.ts'
import { useMayDraft } from '../use-may-draft.ts'
import { releaseColumns } from './release-columns.tsx'
import { releasesCsv } from './releases-csv.ts'

/** All releases that this desk knows, the newest first, and the way to a new one. */
export function ReleasesList({ releases }: { releases: readonly ReleaseLine[] }) {
  const say = useSay()
  const { t } = say
  const [order, setOrder] = useState<Order>()
  const columns = releaseColumns(say, releases)
  const ordered = orderRows(releases, columns, order, say.compare)
  return (
    <section className="panel releases-list" aria-labelledby="releases-title">
      <div className="cases-head release-wraps">
        <div className="grow">
          <h2 id="releases-title">{t.releases.all}</h2>
          <p className="small text-2">{t.releases.lead}</p>
        </div>
        <NewLink />
      </div>
      {releases.length === 0 ? (
        <Empty title={t.releases.empty} note={t.releases.emptyNote} />
      ) : (
        <>
          <div className="table-box cases-rows">
            <DataTable
              caption={t.releases.caption}
              columns={columns}
              rows={ordered}
              rowKey={({ id }) => id}
              onOrder={setOrder}
              {...(order ? { order } : {})}
            />
          </div>
          <footer className="cases-bar cases-foot">
            <span className="grow" />
            <ExportButton make={() => download('releases.csv', releasesCsv(say, ordered, releases))} />
          </footer>
        </>
      )}
    </section>
  )
}

function NewLink() {
  const { t } = useSay()
  if (!useMayDraft()) return null
  return (
    <Link to={'/releases' as string} search={{ new: 'yes' } as never} className="button primary">
      <Icon name="plus" />
      {t.releases.new}
    </Link>
  )
}
