import { serviceKinds, takenPeople } from '@libertad/domain'
import { useState } from 'react'
import { useCare } from '../cases/use-care.ts'
import { Choice } from '../design/choice.tsx'
import { DataTable, orderRows } from '../design/data-table.tsx'
import { download } from '../design/download.ts'
import { Empty } from '../design/empty.tsx'
import { ExportButton } from '../design/export-button.tsx'
import { Icon } from '../design/icon.tsx'
import { matches } from '../design/matches.ts'
import { RingBadge } from '../design/ring-badge.tsx'
import { SearchBox } from '../design/search-box.tsx'
import type { Order } from '../design/sort-rows.ts'
import { useAddress } from '../frame/links.tsx'
import { usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { DirectoryLine } from '../model/care-model.ts'
import { CloseServiceSheet } from './close-service-sheet.tsx'
import { CountSheet } from './count-sheet.tsx'
import { serviceColumns, type Act } from './service-columns.tsx'
import { ServiceSheet } from './service-sheet.tsx'
import { servicesCsv } from './services-csv.ts'
import '../cases/cases.css'
import './services.css'

const kindsOf = {
  count: 'service.capacity_reported',
  change: 'service.changed',
  close: 'service.closed',
} as const

/** The directory of services, kept by those who give them. */
export function ServicesPage() {
  const say = useSay()
  const { t, format, number, list, languageName, country } = say
  const port = usePort()
  const directory = useCare()?.directory ?? []
  const { search, change } = useAddress()
  const [text, setText] = useState('')
  const [order, setOrder] = useState<Order>()
  const [doing, setDoing] = useState<{ act: Act; service: DirectoryLine } | 'offer'>()
  const kind = serviceKinds.find((one) => one === search['kind'])
  const takes = takenPeople.find((one) => one === search['takes'])
  const found = directory
    .filter(
      (one) =>
        (kind === undefined || one.kinds.includes(kind)) &&
        (takes === undefined || one.takes.includes(takes)) &&
        matches(
          text,
          ...[one.name, one.agencyName, country(one.country), list(one.languages.map(languageName))],
          ...one.kinds.map((each) => t.codes.serviceKind[each]),
        ),
    )
    // What takes nobody any more stands last.
    .toSorted((one, other) => Number(one.closed !== undefined) - Number(other.closed !== undefined))
  const columns = serviceColumns(
    say,
    (act, { id }) => port.may(kindsOf[act], id),
    (act, service) => setDoing({ act, service }),
  )
  const ordered = orderRows(found, columns, order, say.compare)
  const count = format(t.ui.shown, { shown: number(found.length), total: number(directory.length) })
  const close = () => setDoing(undefined)
  return (
    <section className="cases-main services-page" aria-labelledby="services-title">
      <header className="cases-head">
        <div>
          <h2 id="services-title">{t.services.caption}</h2>
          <p className="small text-2">{t.services.lead}</p>
        </div>
        <span className="grow" />
        <RingBadge ring="operation" />
      </header>
      <div className="cases-bar">
        <SearchBox value={text} found={count} onChange={setText} />
        <Choice
          label={t.services.column.kinds}
          all={`${t.services.column.kinds}: ${t.ui.any}`}
          value={kind}
          options={serviceKinds.map((value) => ({ value, words: t.codes.serviceKind[value] }))}
          onChange={(value) => change({ kind: value })}
        />
        <Choice
          label={t.services.column.takes}
          all={`${t.services.column.takes}: ${t.ui.any}`}
          value={takes}
          options={takenPeople.map((value) => ({ value, words: t.codes.takenPeople[value] }))}
          onChange={(value) => change({ takes: value })}
        />
        <span className="grow" />
        {port.may('service.offered') && (
          <button type="button" className="button primary" onClick={() => setDoing('offer')}>
            <Icon name="plus" />
            {t.services.offer}
          </button>
        )}
      </div>
      {directory.length === 0 ? (
        <Empty title={t.services.empty} note={t.services.emptyNote} />
      ) : (
        <div className="table-box cases-rows">
          <DataTable
            caption={t.services.caption}
            columns={columns}
            rows={ordered}
            rowKey={({ id }) => id}
            onOrder={setOrder}
            {...(order ? { order } : {})}
          />
          {found.length === 0 && <Empty title={t.referrals.noService} note={t.frame.goToNone} />}
        </div>
      )}
      <footer className="cases-bar cases-foot">
        <span className="tiny text-3 figures">{count}</span>
        <span className="grow" />
        <ExportButton make={() => download('services.csv', servicesCsv(say, ordered))} />
      </footer>
      {doing === 'offer' && <ServiceSheet onClose={close} />}
      {typeof doing === 'object' && doing.act === 'change' && (
        <ServiceSheet service={doing.service} onClose={close} />
      )}
      {typeof doing === 'object' && doing.act === 'count' && (
        <CountSheet service={doing.service} onClose={close} />
      )}
      {typeof doing === 'object' && doing.act === 'close' && (
        <CloseServiceSheet service={doing.service} onClose={close} />
      )}
    </section>
  )
}
