import {
  readFile,
  readSheets,
  tablesOf,
  type AnyReading,
  type GivenFile,
  type Place,
  type Problem,
  type Table,
} from '@libertad/interchange'
import { guessPlaceColumns, type PlaceColumn } from './place-columns.ts'

/** The first table of a file that has rows. */
export function firstTable(file: GivenFile, skip: readonly Place[] = []): Table | undefined {
  return tablesOf(readSheets(file).sheets, skip).find(({ rows }) => rows.length > 0)
}

/**
 * A list of places, read by the same rules as a file of places: each row becomes a feature with the names of the
 * columns that it was given, and each problem goes back to its row.
 */
export function readPlaces(
  file: GivenFile,
  columns: readonly PlaceColumn[],
  skip: readonly Place[] = [],
): { reading: AnyReading; columns: PlaceColumn[] } | { problems: Problem[] } {
  const { problems: given } = readSheets(file)
  const table = firstTable(file, skip)
  if (!table) return { problems: given }
  const known = columns.length > 0 ? [...columns] : guessPlaceColumns(table.columns.map(({ key }) => key))
  const roles = table.columns.map(({ key }) => known.find(({ column }) => column === key)?.as ?? 'keep')
  const features = table.rows.map(({ cells }) => featureOf(cells, roles, table))
  const bytes = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }))
  const reading = readFile({ name: 'places.geojson', bytes }, { as: 'geojson' })
  if (!('recognised' in reading)) return reading
  const rowOf = (place: Place): Place => {
    const index = /^features\[(\d+)\]/.exec(place.path ?? '')?.[1]
    const row = index === undefined ? undefined : table.rows[Number(index)]
    if (!row) return { ...(table.sheet !== undefined && { sheet: table.sheet }) }
    return { ...(table.sheet !== undefined && { sheet: table.sheet }), row: row.row }
  }
  const problems = [
    ...given,
    ...table.problems,
    ...reading.problems.map((problem) => ({ ...problem, place: rowOf(problem.place) })),
  ]
  if (reading.recognised.format !== 'geojson') return { problems }
  const content = reading.content as Extract<AnyReading, { recognised: { format: 'geojson' } }>['content']
  return {
    reading: {
      ...reading,
      recognised: { format: 'geojson', why: reading.recognised.why },
      content: { ...content, sites: content.sites.map((site) => ({ ...site, at: rowOf(site.at) })) },
      problems,
    } as AnyReading,
    columns: known,
  }
}

function featureOf(cells: readonly string[], roles: readonly string[], table: Table) {
  const said = new Map<string, string>()
  let [latitude, longitude] = ['', '']
  for (const [c, role] of roles.entries()) {
    const cell = (cells[c] ?? '').trim()
    if (cell === '' || role === 'leave') continue
    if (role === 'latitude') latitude = cell
    else if (role === 'longitude') longitude = cell
    else said.set(role === 'keep' ? table.columns[c]!.key : role, cell)
  }
  const given = latitude !== '' || longitude !== ''
  const geometry = given ? { type: 'Point', coordinates: [degrees(longitude), degrees(latitude)] } : null
  return { type: 'Feature', geometry, properties: Object.fromEntries(said) }
}

/** Degrees as they are written with a point or a comma; anything else is left for the reader to refuse. */
const degrees = (text: string): number | string => {
  const plain = text.replace(/^([+-]?\d+),(\d+)$/, '$1.$2').replace(/°$/, '')
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text
}
