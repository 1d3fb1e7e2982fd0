import { useMemo, useState } from 'react'
import { sayPerson } from '../../cases/say-person.ts'
import { useCare } from '../../cases/use-care.ts'
import { Choice } from '../../design/choice.tsx'
import { DataTable, orderRows } from '../../design/data-table.tsx'
import { download } from '../../design/download.ts'
import { Empty } from '../../design/empty.tsx'
import { ExportButton } from '../../design/export-button.tsx'
import { SearchBox } from '../../design/search-box.tsx'
import type { Order } from '../../design/sort-rows.ts'
import { useMoment } from '../../frame/clock.tsx'
import { useAddress } from '../../frame/links.tsx'
import { usePort, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { isAsked, pairState, pairStates, type PairHere } from '../pair/pair-state.ts'
import { filterPairs } from './filter-pairs.ts'
import { pairColumns } from './pair-columns.tsx'
import { pairsCsv } from './pairs-csv.ts'

/** The likeliest first. */
const likeliest: Order = { key: 'likely', down: true }

/** All pairs that wait for the reader or were answered, to be looked through, sorted and carried away as a file. */
export function PairsList({ pairs }: { pairs: readonly PairHere[] }) {
  const say = useSay()
  const { t, format, plural, number, country } = say
  const words = t.samePerson
  useMoment()
  const now = usePort().now()
  const { me } = useRoom()
  const care = useCare()
  const { search, change } = useAddress()
  const [text, setText] = useState('')
  const [order, setOrder] = useState<Order>(likeliest)
  const lines = useMemo(() => new Map(care?.cases.map((line) => [line.id, line])), [care?.cases])
  const lineOf = (pair: PairHere) => lines.get(pair.mine ?? '')
  const state = pairStates.find((one) => one === search['state'])
  const settles = me?.roles.includes('coordinator') === true && pairs.every(({ mine }) => mine === undefined)
  const wordsOf = (pair: PairHere) => {
    const line = lineOf(pair)
    return [
      ...pair.countries.flatMap((code) => [code, country(code)]),
      ...(line ? [line.pseudonym, sayPerson(say, line)] : []),
      words.state[pairState(pair, now)],
    ]
  }
  const found = filterPairs(pairs, { state, text, now }, wordsOf)
  const columns = pairColumns(say, { now, settles, search: { state }, lineOf })
  const ordered = orderRows(found, columns, order, say.compare)
  const asked = pairs.filter((pair) => isAsked(pair, now)).length
  const count = format(t.ui.shown, { shown: number(found.length), total: number(pairs.length) })
  return (
    <section className="pairs-list panel" aria-labelledby="pairs-title">
      <div className="cases-head">
        <div className="grow">
          <h2 id="pairs-title">{asked > 0 ? plural(words.waiting, asked) : words.empty}</h2>
          <p className="small text-2">{words.lead}</p>
        </div>
      </div>
      {pairs.length === 0 ? (
        <p className="small cases-note">{settles ? words.emptyCoordinator : words.emptyNote}</p>
      ) : (
        <>
          <div className="cases-bar">
            <SearchBox value={text} found={count} onChange={setText} />
            <Choice
              label={words.column.state}
              all={`${words.column.state}: ${t.ui.any}`}
              value={state}
              options={pairStates.map((value) => ({ value, words: words.state[value] }))}
              onChange={(value) => change({ state: value })}
            />
          </div>
          <div className="table-box cases-rows">
            <DataTable
              caption={words.caption}
              columns={columns}
              rows={ordered}
              rowKey={({ pair }) => pair}
              order={order}
              onOrder={setOrder}
            />
            {found.length === 0 && <Empty title={words.none} note={words.noneNote} />}
          </div>
          <footer className="cases-bar cases-foot">
            <span className="tiny text-3 figures">{count}</span>
            <span className="tiny text-3">{t.cases.exportSays}</span>
            <span className="grow" />
            <ExportButton
              make={() =>
                download(
                  'same-person.csv',
                  pairsCsv(say, ordered, now, (pair) => lineOf(pair)?.pseudonym),
                )
              }
            />
          </footer>
        </>
      )}
    </section>
  )
}
