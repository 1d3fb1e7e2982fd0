import { useId, useMemo, useState } from 'react'
import { DataTable } from '../design/data-table.tsx'
import { download } from '../design/download.ts'
import { Empty } from '../design/empty.tsx'
import { ExportButton } from '../design/export-button.tsx'
import { Icon } from '../design/icon.tsx'
import { matches } from '../design/matches.ts'
import { SearchBox } from '../design/search-box.tsx'
import { useAddress } from '../frame/links.tsx'
import { useModel, usePort } from '../frame/room.tsx'
import { sayEntry } from '../frame/say-entry.ts'
import { useSay } from '../frame/say.tsx'
import { allEntries } from './all-entries.ts'
import { entriesTitle } from './entries-title.ts'
import { entryColumns } from './entry-columns.tsx'
import { entryExport } from './entry-export.ts'
import { EntryFilters } from './entry-filters.tsx'
import { questionOf } from './question.ts'
import { useLines } from './use-lines.ts'
import { textsOf } from './who-wrote.ts'
import './entries.css'

/**
 * The journal's lines, newest first: all of them, or those that make a figure, or those of a country or a site.
 * Figures elsewhere lead here, so that nobody has to believe a number.
 */
export function EntriesPage() {
  const say = useSay()
  const { t, format, number } = say
  const port = usePort()
  const { at, sites, counters } = useModel()
  const { search } = useAddress()
  const asked = questionOf(search)
  const { shown, more } = useLines(asked)
  const [typed, setTyped] = useState('')
  const id = useId()
  const columns = useMemo(() => entryColumns(say, `${id}-doubt`), [say, id])
  const lines = useMemo(
    () => (shown?.lines ?? []).filter((line) => matches(typed, ...textsOf(say, line, sayEntry(say, line)))),
    [shown, typed, say],
  )
  const title = entriesTitle(say, asked, sites.find((site) => site.id === asked.site)?.code)
  const doubtful = lines.some(({ clockDoubtHours }) => clockDoubtHours !== undefined)
  const { people } = counters
  const why =
    asked.counter === 'people' && people.state === 'none' ? t.situation.peopleNone[people.why] : undefined
  const found =
    shown === undefined ? '' : format(t.ui.shown, { shown: number(lines.length), total: number(shown.total) })
  const save = async () => {
    const all = await allEntries((question) => port.findEntries(question), asked)
    download(`entries-${at.slice(0, 10)}.csv`, entryExport(say, all))
  }
  return (
    <section className="entries" aria-labelledby={`${id}-title`}>
      <header className="entries-head">
        <div className="row wrap between">
          <h2 id={`${id}-title`}>{title}</h2>
          <span className="small text-3 figures">{found}</span>
        </div>
        {asked.counter && <p className="entries-means">{t.situation.means[asked.counter]}</p>}
        <div className="entries-bar">
          <SearchBox value={typed} found={found} onChange={setTyped} />
          <EntryFilters asked={asked} />
          <ExportButton make={save} />
        </div>
        <p className="entries-doubt" id={`${id}-doubt`} hidden={!doubtful}>
          <Icon name="warn" />
          {t.entriesPage.doubtSays}
        </p>
      </header>
      {shown?.total === 0 ? (
        <Empty title={t.entriesPage.empty} note={why ?? t.entriesPage.emptyNote} />
      ) : (
        <div className="table-box">
          <DataTable caption={t.entriesPage.says} columns={columns} rows={lines} rowKey={(line) => line.id} />
          {shown && lines.length === 0 && <p className="entries-more text-2">{t.frame.goToNone}</p>}
          {shown && shown.lines.length < shown.total && (
            <p className="entries-more">
              <button type="button" className="button" onClick={more}>
                {t.ui.more}
              </button>
            </p>
          )}
        </div>
      )}
    </section>
  )
}
