import type { SiteProposal, SitesRead } from '../geojson/site-proposal.ts'
import { writeDelimited } from '../workbook/write-delimited.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { inText, xml, xmlDeclaration } from '../xml/write-xml.ts'

/** What a file says of a place beyond its position, as texts by their names. What was read but has no name of ours goes on as it came. */
function saidOf({
  kind,
  country,
  zone,
  code,
  hoursToReach,
  means,
  coverage,
  toBeSealed,
  altitudeMetres,
  represents,
  folders,
  kept,
}: SiteProposal): Record<string, unknown> {
  const said = {
    ...{ name: toBeSealed.name, description: toBeSealed.description, code, kind, country, zone },
    ...{ hoursToReach, means, coverage, altitudeMetres },
    ...(represents !== 'point' && { represents }),
    ...(folders.length > 0 && { folders }),
    ...kept,
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

/**
 * Places that were read from one file for another program, names and descriptions and all: a conversion of somebody's own
 * file, and no export of what this program holds.
 */
export function sitesAsGeojson({ sites, beside }: SitesRead): string {
  const features = sites.map((site) => ({
    type: 'Feature',
    geometry: site.position
      ? { type: 'Point', coordinates: [site.position.longitude, site.position.latitude] }
      : null,
    properties: saidOf(site),
  }))
  return `${JSON.stringify({ type: 'FeatureCollection', ...beside, features }, null, 2)}\n`
}

/** The same as KML 2.2. */
export function sitesAsKml({ sites }: SitesRead): string {
  const placemarks = sites.map((site) => {
    const { name, description, ...said } = saidOf(site)
    return xml('Placemark', {}, [
      ...(typeof name === 'string' ? [xml('name', {}, inText(name))] : []),
      ...(typeof description === 'string' ? [xml('description', {}, inText(description))] : []),
      xml(
        'ExtendedData',
        {},
        Object.entries(said).map(([key, value]) =>
          xml('Data', { name: key }, xml('value', {}, inText(textOf(value)))),
        ),
      ),
      ...(site.position
        ? [xml('Point', {}, xml('coordinates', {}, `${site.position.longitude},${site.position.latitude}`))]
        : []),
    ])
  })
  return `${xmlDeclaration}${xml('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, xml('Document', {}, placemarks))}\n`
}

const rowsOf = ({ sites }: SitesRead): string[][] => {
  const all = sites.map((site) => ({
    latitude: site.position?.latitude ?? '',
    longitude: site.position?.longitude ?? '',
    ...saidOf(site),
  }))
  const names = [...new Set(['latitude', 'longitude', ...all.flatMap((one) => Object.keys(one))])]
  return [names, ...all.map((one: Record<string, unknown>) => names.map((name) => textOf(one[name])))]
}

/** The same as a list with a column for each thing said. */
export const sitesAsCsv = (read: SitesRead): Uint8Array => writeDelimited(rowsOf(read))
export const sitesAsWorkbook = (read: SitesRead): Uint8Array =>
  writeWorkbook([{ name: 'Sites', rows: rowsOf(read) }])

const textOf = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? Array.isArray(value) && value.every((one) => typeof one === 'string')
        ? value.join(';')
        : JSON.stringify(value)
      : String(value as string | number | boolean)
