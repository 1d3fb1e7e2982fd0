import { siteState, type Site } from '@libertad/domain'

/**
 * Sites as a FeatureCollection (RFC 7946): codes and positions, and no prose: neither the name of the place nor
 * anything sealed. A site without a position is written with a geometry of null.
 */
export function writeGeojson(sites: readonly Site[]): string {
  const features = sites.map((site) => ({
    type: 'Feature',
    id: site.id,
    geometry: site.position
      ? { type: 'Point', coordinates: [site.position.longitude, site.position.latitude] }
      : null,
    properties: siteProperties(site),
  }))
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`
}

/** What is said of a site outside: codes only. */
export function siteProperties(site: Site): Record<string, string | number | string[]> {
  return {
    code: site.code,
    kind: site.kind,
    country: site.country,
    zone: site.zone,
    ...(site.hoursToReach === undefined ? {} : { hoursToReach: site.hoursToReach }),
    means: site.means,
    coverage: site.coverage,
    ...(site.position ? { precisionMetres: site.position.precisionMetres } : {}),
    state: siteState(site),
  }
}
