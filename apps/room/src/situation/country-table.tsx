import { useMemo } from 'react'
import { AgeStamp } from '../design/age-stamp.tsx'
import { csvFile } from '../design/csv.ts'
import { DataTable, type Column } from '../design/data-table.tsx'
import { download } from '../design/download.ts'
import { Empty } from '../design/empty.tsx'
import { Icon } from '../design/icon.tsx'
import { EntriesLink } from '../frame/links.tsx'
import { useSay } from '../frame/say.tsx'
import type { CountryView } from '../model/view-model.ts'

const countryCell = ({ country }: CountryView) => <CountryCell code={country} />
const sitesCell = ({ sitesVisited, sites }: CountryView) => <SitesCell visited={sitesVisited} all={sites} />
const heardCell = ({ heardAt, zone }: CountryView) => <AgeStamp since={heardAt} zone={zone} />

function CountryCell({ code }: { code: string }) {
  const { country } = useSay()
  return (
    <EntriesLink country={code} className="row-link country-cell">
      <span className="mono text-3">{code}</span>
      {country(code)}
    </EntriesLink>
  )
}

function SitesCell({ visited, all }: { visited: number; all: number }) {
  const { t, format, number } = useSay()
  return (
    <span title={format(t.situation.sitesSays, { visited, all })}>
      {number(visited)}
      <span className="text-3">/{number(all)}</span>
    </span>
  )
}

interface Props {
  countries: CountryView[]
  chosen: string | undefined
}

/** One line for each participating country: the same content as the map, for eyes, ears and spreadsheets. */
export function CountryTable({ countries, chosen }: Props) {
  const { t, country, number, format } = useSay()
  const s = t.situation
  const columns = useMemo<Column<CountryView>[]>(
    () => [
      {
        ...{ key: 'country', title: s.country, head: true },
        value: (row) => country(row.country),
        cell: countryCell,
      },
      {
        ...{ key: 'records', title: s.records, align: 'right' },
        value: ({ records }) => records,
        cell: ({ records }) => (records === undefined ? t.ui.none : number(records)),
      },
      {
        ...{ key: 'arrests', title: s.arrests, align: 'right' },
        value: ({ arrests }) => arrests,
        cell: ({ arrests }) => number(arrests),
      },
      {
        ...{ key: 'sites', title: s.sites, align: 'right' },
        value: ({ sitesVisited }) => sitesVisited,
        cell: sitesCell,
      },
      {
        ...{ key: 'heard', title: s.heard, align: 'right' },
        value: ({ heardAt }) => heardAt,
        cell: heardCell,
      },
    ],
    [s, t, country, number],
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
  if (countries.length === 0)
    return (
      <section className="country-table" aria-label={s.byCountry}>
        <Empty title={t.plan.noCountry} note={format(t.plan.noCountryNote, { page: t.frame.people })} />
      </section>
    )
  return (
    <section className="country-table" aria-label={s.byCountry}>
      <div className="table-scroll">
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
