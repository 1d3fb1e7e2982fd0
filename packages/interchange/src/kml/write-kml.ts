import type { Site } from '@libertad/domain'
import { siteProperties } from '../geojson/write-geojson.ts'
import { inText, xml, xmlDeclaration } from '../xml/write-xml.ts'

/** Sites as KML 2.2: codes and positions, and no prose. The code of a site stands as its name. */
export function writeKml(sites: readonly Site[]): string {
  const placemarks = sites.map((site) =>
    xml('Placemark', { id: `site-${site.id}` }, [
      xml('name', {}, inText(site.code)),
      xml(
        'ExtendedData',
        {},
        Object.entries(siteProperties(site)).map(([name, value]) => dataOf(name, value)),
      ),
      ...(site.position
        ? [xml('Point', {}, xml('coordinates', {}, `${site.position.longitude},${site.position.latitude}`))]
        : []),
    ]),
  )
  const document = xml('Document', {}, placemarks)
  return `${xmlDeclaration}${xml('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, document)}\n`
}

function dataOf(name: string, value: string | number | string[]): string {
  return xml(
    'Data',
    { name },
    xml('value', {}, inText(Array.isArray(value) ? value.join(',') : String(value))),
  )
}
