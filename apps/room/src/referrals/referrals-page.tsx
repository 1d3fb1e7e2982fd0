import { useMemo, useState } from 'react'
import { Choice } from '../design/choice.tsx'
import { DataTable, orderRows } from '../design/data-table.tsx'
import { download } from '../design/download.ts'
import { Empty } from '../design/empty.tsx'
import { ExportButton } from '../design/export-button.tsx'
import { matches } from '../design/matches.ts'
import { SearchBox } from '../design/search-box.tsx'
import { Segments } from '../design/segments.tsx'
import type { Order } from '../design/sort-rows.ts'
import { useCare } from '../cases/use-care.ts'
import { useMoment } from '../frame/clock.tsx'
import { useAddress } from '../frame/links.tsx'
import { useSay } from '../frame/say.tsx'
import type { CareModel, ReferralLine } from '../model/care-model.ts'
import { OneReferral } from './one-referral.tsx'
import { referralColumns } from './referral-columns.tsx'
import { referralState, referralStates } from './referral-state.ts'
import { referralsCsv } from './referrals-csv.ts'
import { byPromise } from './sort-referrals.ts'
import '../cases/cases.css'
import '../cases/case/case.css'
import './referrals.css'

const minute = 60_000

/** What others pass to this agency, and what it passes on: late ones first. */
export function ReferralsPage() {
  const care = useCare()
  const { t } = useSay()
  return care ? <Referrals care={care} /> : <Empty title={t.referrals.empty} note={t.cases.notYours} />
}

function Referrals({ care }: { care: CareModel }) {
  const say = useSay()
  const { t, format, number } = say
  const now = Math.floor(useMoment() / minute) * minute
  const { search, change } = useAddress()
  const [text, setText] = useState('')
  const [order, setOrder] = useState<Order>()
  const pseudonyms = useMemo(() => new Map(care.cases.map((line) => [line.id, line.pseudonym])), [care.cases])
  const pseudonymOf = (referral: ReferralLine) => pseudonyms.get(referral.case ?? '')
  const chosen = care.referrals.find(({ id }) => id === search['referral'])
  const received = care.referrals.filter(({ direction }) => direction === 'received')
  const direction =
    chosen?.direction ??
    (['sent', 'received'] as const).find((one) => one === search['list']) ??
    (received.length > 0 ? 'received' : 'sent')
  const listed = care.referrals.filter((one) => one.direction === direction)
  const state = referralStates.find((one) => one === search['state'])
  const found = byPromise(listed, now).filter(
    (one) =>
      (state === undefined || referralState(one, now) === state) &&
      matches(
        text,
        ...[one.otherName, one.serviceName, pseudonymOf(one), t.codes.referralUrgency[one.urgency]],
        ...one.wants.map((kind) => t.codes.serviceKind[kind]),
      ),
  )
  const columns = referralColumns(say, now, pseudonymOf, { list: direction, state })
  const ordered = orderRows(found, columns, order, say.compare)
  const count = format(t.ui.shown, { shown: number(found.length), total: number(listed.length) })
  return (
    <div className={chosen ? 'referrals-page chosen' : 'referrals-page'}>
      <section className="cases-main" aria-label={t.referrals.title}>
        <div className="cases-bar">
          <Segments
            label={t.referrals.title}
            value={direction}
            options={[
              { value: 'received', words: t.referrals.inbox, count: received.length },
              { value: 'sent', words: t.referrals.outbox, count: care.referrals.length - received.length },
            ]}
            onChange={(list) => change({ list, referral: undefined })}
          />
          <SearchBox value={text} found={count} onChange={setText} />
          <Choice
            label={t.referrals.column.state}
            all={`${t.referrals.column.state}: ${t.ui.any}`}
            value={state}
            options={referralStates.map((value) => ({ value, words: t.referrals.state[value] }))}
            onChange={(value) => change({ state: value })}
          />
        </div>
        {listed.length === 0 ? (
          <Empty title={t.referrals.empty} note={t.referrals.emptyNote} />
        ) : (
          <div className="table-box cases-rows">
            <DataTable
              caption={t.referrals.caption}
              columns={columns}
              rows={ordered}
              rowKey={({ id }) => id}
              selected={chosen?.id}
              onOrder={setOrder}
              {...(order ? { order } : {})}
            />
            {found.length === 0 && <Empty title={t.cases.none} note={t.frame.goToNone} />}
          </div>
        )}
        <footer className="cases-bar cases-foot">
          <span className="tiny text-3 figures">{count}</span>
          <span className="tiny text-3">{t.cases.exportSays}</span>
          <span className="grow" />
          <ExportButton
            make={() => download('referrals.csv', referralsCsv(say, ordered, now, pseudonymOf))}
          />
        </footer>
      </section>
      <aside className="cases-side">
        {chosen ? (
          <OneReferral key={chosen.id} referral={chosen} />
        ) : (
          <Empty title={t.referrals.one} note={t.referrals.pick} />
        )}
      </aside>
    </div>
  )
}
