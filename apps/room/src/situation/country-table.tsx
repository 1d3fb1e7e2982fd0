import { useMemo } from 'react'
import { AgeStamp } from '../design/age-stamp.tsx'
import { csvFile } from '../design/csv.ts'
import { DataTable, type Column } from '../design/data-table.tsx'
import { download } from '../design/download.ts'
import { Icon } from '../design/icon.tsx'
import { EntriesLink } from '../frame/links.tsx'
import { useSay } from '../frame/say.tsx'
import type { CountryView } from '../model/view-model.ts'

interface Props {
  countries: CountryView[]
  chosen: string | undefined
}

/** One line for each participating country: the same content as the map, for eyes, ears and spreadsheets. */
export function CountryTable({ countries, chosen }: Props) {
  const { t, country, format, number } = useSay()
  const s = t.situation
  const columns = useMemo<Column<CountryView>[]>(
    () => [
      {
        ...{ key: 'country', title: s.country, head: true },
        value: (row) => country(row.country),
        cell: (row) => (
          <EntriesLink country={row.country} className="row-link country-cell">
            <span className="mono text-3">{row.country}</span>
            {country(row.country)}
          </EntriesLink>
        ),
      },
      {
        ...{ key: 'records', title: s.records, align: 'right' },
        value: ({ records }) => records,
        cell: ({ records }) => number(records),
      },
      {
        ...{ key: 'arrests', title: s.arrests, align: 'right' },
        value: ({ arrests }) => arrests,
        cell: ({ arrests }) => number(arrests),
      },
      {
        ...{ key: 'sites', title: s.sites, align: 'right' },
        value: ({ sitesVisited }) => sitesVisited,
        cell: ({ sitesVisited: visited, sites: all }) => (
          <span title={format(s.sitesSays, { visited, all })}>
            {number(visited)}
            <span className="text-3">/{number(all)}</span>
          </span>
        ),
      },
      {
        ...{ key: 'heard', title: s.heard, align: 'right' },
        value: ({ heardAt }) => heardAt,
        cell: ({ heardAt, zone }) => <AgeStamp since={heardAt} zone={zone} />,
      },
    ],
    [s, country, format, number],
  )
  const save = () =>
    download(
      'countries.csv',
      csvFile(
        [s.country, s.records, s.arrests, t.situation.counter.sitesVisited, s.sites, s.heard],
        countries.map((row) => [
          ...[country(row.country), row.records, row.arrests, row.sitesVisited, row.sites, row.heardAt ?? ''],
        ]),
      ),
    )
  return (
    <section className="country-table" aria-label={s.byCountry}>
      <div className="table-scroll" role="region" tabIndex={0} aria-label={s.byCountry}>
        <DataTable
          caption={s.byCountry}
          columns={columns}
          rows={countries}
          rowKey={({ country: code }) => code}
          order={{ key: 'records', down: true }}
          selected={chosen}
        />
      </div>
      <button type="button" className="button quiet small export" data-export onClick={save}>
        <Icon name="export" />
        {t.ui.exportCsv}
      </button>
    </section>
  )
}
