import type { FormatOf, GivenFile, Reading } from '../format.ts'
import { beginningOf, decodeText } from '../xml/decode-text.ts'
import { ProblemList } from '../xml/problem-list.ts'
import { offeredBy } from './geometry.ts'
import { noteFreeText, sitesOf } from './propose-site.ts'
import { jsonBounds, parseJson, readJson } from './read-json.ts'
import { keep } from './site-properties.ts'
import type { SiteProposal, SitesRead } from './site-proposal.ts'

const geometries = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]
const named = new RegExp(`"type"\\s*:\\s*"(FeatureCollection|Feature|${geometries.join('|')})"`)

/** More features than any list of sites has. */
const mostFeatures = 200_000

/** GeoJSON (RFC 7946): features, one feature or a bare geometry, as sites. */
export const geojson: FormatOf<SitesRead> = {
  format: 'geojson',
  looksLike(file) {
    const beginning = beginningOf(file.bytes)
    const byName = /\.(geojson|geo\.json)$/i.test(file.name)
    if (/^\s*[[{]/.test(beginning.replace(/^\uFEFF/, '')) && named.test(beginning))
      return { sure: 0.95, why: 'JSON with a type of GeoJSON', version: 'RFC 7946' }
    return byName
      ? { sure: 0.5, why: 'the file’s name' }
      : { sure: 0, why: 'no type of GeoJSON at the beginning' }
  },
  read(file) {
    return readGeojson(file)
  },
}

function readGeojson(file: GivenFile): Reading<SitesRead> {
  const problems = new ProblemList()
  const content: SitesRead = { sites: [], beside: {} }
  const read = readJson(file.bytes)
  const sequence = 'problem' in read ? sequenceIn(file.bytes) : undefined
  if (sequence) takeFeatures(sequence, content, problems)
  else if ('problem' in read) problems.found.push(read.problem)
  else takeRoot(read.value, content, problems)
  noteFreeText(content.sites, problems)
  return {
    recognised: { format: 'geojson', version: 'RFC 7946', why: 'JSON with a type of GeoJSON' },
    content,
    takes: [{ what: 'sites', count: content.sites.length }],
    problems: problems.all(),
  }
}

/** Features one a line (RFC 8142, with or without the sign between records); undefined where a line is no object. */
function sequenceIn(bytes: Uint8Array): unknown[] | undefined {
  const lines = (decodeText(bytes) ?? '')
    .replaceAll('\u001e', '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (lines.length < 2 || bytes.length > jsonBounds.bytes) return undefined
  const values: unknown[] = []
  for (const line of lines) {
    const read = line.trim().startsWith('{') ? parseJson(line) : undefined
    if (!read || 'problem' in read) return undefined
    values.push(read.value)
  }
  return values
}

function takeRoot(given: unknown, content: SitesRead, problems: ProblemList): void {
  if (!isObject(given)) {
    problems.refuse(
      'geojson.root',
      { path: '$' },
      'A FeatureCollection, a Feature or a geometry is expected.',
    )
    return
  }
  checkSystem(given, problems)
  if (given['type'] === 'FeatureCollection') {
    for (const [key, value] of Object.entries(given)) {
      if (!['type', 'features'].includes(key)) keep(content.beside, key, value)
    }
    takeFeatures(given['features'], content, problems)
  } else if (given['type'] === 'Feature') content.sites.push(...featureSites(given, 'feature', problems))
  else {
    const offered = offeredBy(given, problems, 'geometry')
    if (offered) content.sites.push(...sitesOf(offered, {}, { path: 'geometry' }, problems))
  }
}

function takeFeatures(given: unknown, content: SitesRead, problems: ProblemList): void {
  if (!Array.isArray(given)) {
    problems.refuse(
      'geojson.features',
      { path: 'features' },
      'A FeatureCollection has a list called features.',
    )
    return
  }
  if (given.length === 0)
    problems.note('geojson.no_features', { path: 'features' }, 'The list of features is empty.')
  if (given.length > mostFeatures) {
    problems.refuse(
      'geojson.too_many',
      { path: 'features' },
      `More than ${mostFeatures} features; divide the file.`,
    )
    return
  }
  for (const [index, one] of given.entries()) {
    const path = `features[${index}]`
    if (isObject(one) && one['type'] === 'Feature') content.sites.push(...featureSites(one, path, problems))
    else problems.refuse('geojson.feature', { path }, 'Each member of features is an object of type Feature.')
  }
}

function featureSites(feature: Record<string, unknown>, path: string, problems: ProblemList): SiteProposal[] {
  const { type: _, geometry, properties, ...others } = feature
  if (properties !== null && properties !== undefined && !isObject(properties)) {
    problems.refuse('geojson.properties', { path: `${path}.properties` }, 'Properties are an object or null.')
    return []
  }
  const offered = offeredBy(geometry, problems, `${path}.geometry`)
  if (!offered) return []
  const sites = sitesOf(offered, properties ?? {}, { path }, problems)
  for (const site of sites) for (const [key, value] of Object.entries(others)) keep(site.kept, key, value)
  return sites
}

/** Before RFC 7946 a file could name another system of coordinates. Only WGS 84 is read. */
function checkSystem(given: Record<string, unknown>, problems: ProblemList): void {
  const crs = given['crs']
  if (crs === undefined || crs === null) return
  const name = JSON.stringify(crs)
  if (/CRS84|EPSG:{1,2}4326|WGS ?84/i.test(name)) return
  problems.refuse(
    'geojson.crs',
    { path: 'crs' },
    'Another system of coordinates than WGS 84 is named; convert the file to longitude and latitude.',
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
