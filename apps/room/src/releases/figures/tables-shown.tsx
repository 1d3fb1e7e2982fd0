import type { ReleaseFigures } from '@libertad/domain'
import { useSay } from '../../frame/say.tsx'
import { cellsTold } from './lay-out.ts'
import { ReleaseTableShown } from './release-table.tsx'
import { useSpeaker } from './speaker.ts'

/** The tables of a release at the desk: each says how much of it is shown. `provisional`: nobody signed it yet. */
export function TablesShown({ figures, provisional }: { figures: ReleaseFigures; provisional: boolean }) {
  const { t, format, number, language } = useSay()
  const speaker = useSpeaker(language)
  const words = t.releases.tableOf
  const shown = figures.tables.map((table) => {
    const { cells, shown: told } = cellsTold([table])
    return (
      <section
        key={table.id}
        className={table.by.length > 1 ? 'panel release-wide' : 'panel'}
        aria-labelledby={`table-${table.id}`}
      >
        <header>
          <h3 id={`table-${table.id}`} className="grow">
            {t.codes.releaseTable[table.id]}
          </h3>
          {provisional && <span className="tag open">{t.releases.provisional}</span>}
        </header>
        <ReleaseTableShown table={table} speaker={speaker} />
        <footer className="release-foot tiny text-2">
          <span>{told < cells && words.hiddenSays}</span>
          <span className="figures no-wrap">
            {format(words.shown, { shown: number(told), cells: number(cells) })}
          </span>
        </footer>
      </section>
    )
  })
  return <div className="release-tables">{shown}</div>
}
