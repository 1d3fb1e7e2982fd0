import type { Place } from '../format.ts'
import type { ProblemList } from '../xml/problem-list.ts'
import type { Offered } from './geometry.ts'
import { codedProperties } from './site-properties.ts'
import type { SiteProposal } from './site-proposal.ts'

/** The sites that one feature or placemark offers: one, or one for each of several points. */
export function sitesOf(
  offered: Offered,
  properties: Record<string, unknown>,
  at: Place,
  problems: ProblemList,
  folders: string[] = [],
): SiteProposal[] {
  const path = `${at.path ?? ''}.properties`
  const { precisionMetres, ...coded } = codedProperties(properties, problems, path)
  checkAgainst(offered, properties, at, problems)
  const site = { at, represents: offered.represents, ...coded, folders }
  if (offered.positions.length === 0) return [site]
  return offered.positions.map(({ altitudeMetres, ...position }) => ({
    ...structuredClone(site),
    position: { ...position, precisionMetres: precisionMetres ?? position.precisionMetres },
    ...(altitudeMetres === undefined ? {} : { altitudeMetres }),
  }))
}

const latitudeKeys = ['latitude', 'lat']
const longitudeKeys = ['longitude', 'lon', 'lng', 'long']

/** Files often say the position twice; where both say it the other way round, one of them is wrong. */
function checkAgainst(
  { positions }: Offered,
  properties: Record<string, unknown>,
  at: Place,
  problems: ProblemList,
) {
  const [position] = positions
  const said = (keys: string[]) => {
    const key = Object.keys(properties).find((one) => keys.includes(one.toLowerCase()))
    return key === undefined ? Number.NaN : Number(properties[key])
  }
  const [latitude, longitude] = [said(latitudeKeys), said(longitudeKeys)]
  if (!position || positions.length > 1 || !Number.isFinite(latitude) || !Number.isFinite(longitude)) return
  const near = (a: number, b: number) => Math.abs(a - b) < 0.5
  if (near(position.latitude, latitude) && near(position.longitude, longitude)) return
  if (near(position.latitude, longitude) && near(position.longitude, latitude))
    problems.refuse(
      'position.swapped',
      at,
      'Geometry and properties say the position the other way round: the two numbers are swapped in one of them.',
    )
  else
    problems.note(
      'position.two',
      at,
      'Geometry and properties say two different positions; the geometry is used.',
    )
}

/** Told once for a file: how many of its sites carry free text. */
export function noteFreeText(sites: readonly SiteProposal[], problems: ProblemList): void {
  const withText = sites.filter(({ toBeSealed }) => Object.keys(toBeSealed).length > 0)
  if (withText.length > 0)
    problems.note(
      'site.free_text',
      withText[0]!.at,
      `Names and descriptions are free text, here and in ${withText.length - 1} more: they are sealed, and nobody reads them unasked.`,
    )
}
