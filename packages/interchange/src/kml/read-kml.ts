import type { FormatOf, GivenFile, Problem, Reading } from '../format.ts'
import { noteFreeText, sitesOf } from '../geojson/propose-site.ts'
import type { SitesRead } from '../geojson/site-proposal.ts'
import { beginningOf } from '../xml/decode-text.ts'
import { ProblemList } from '../xml/problem-list.ts'
import { readXml } from '../xml/read-xml.ts'
import { elementsIn, firstIn, textOf, type XmlElement } from '../xml/xml-tree.ts'
import { placemarkPosition } from './kml-geometry.ts'
import { placemarkData } from './placemark-data.ts'
import { documentIn, isArchive } from './read-archive.ts'

/** KML 2.x, or a KMZ archive with one: placemarks as sites. Nothing that the file points to is fetched. */
export const kml: FormatOf<SitesRead> = {
  format: 'kml',
  looksLike(file) {
    if (/<(?:\w+:)?kml[\s>]/.test(beginningOf(file.bytes)))
      return { sure: 0.95, why: 'an element called kml at the root' }
    if (isArchive(file.bytes) && /\.kmz$/i.test(file.name))
      return { sure: 0.9, why: 'an archive called .kmz' }
    return /\.km[lz]$/i.test(file.name)
      ? { sure: 0.4, why: 'the file’s name' }
      : { sure: 0, why: 'no element called kml at the beginning' }
  },
  read(file) {
    return readKml(file)
  },
}

function readKml(file: GivenFile): Reading<SitesRead> {
  const problems = new ProblemList()
  const content: SitesRead = { sites: [], beside: {} }
  const read = rootOf(file.bytes)
  if ('problem' in read) problems.found.push(read.problem)
  else if (read.root.name !== 'kml')
    problems.refuse(
      'kml.root',
      { line: read.root.line, path: read.root.path },
      'The root of a KML file is an element called kml.',
    )
  else walk(read.root, [], content, problems)
  if (content.sites.length === 0 && problems.found.length === 0)
    problems.note('kml.no_placemarks', {}, 'The file holds no placemark.')
  noteFreeText(content.sites, problems)
  return {
    recognised: {
      format: 'kml',
      version: '2',
      why: isArchive(file.bytes) ? 'KML in an archive (KMZ)' : 'KML',
    },
    content,
    takes: [{ what: 'sites', count: content.sites.length }],
    problems: problems.all(),
  }
}

function rootOf(bytes: Uint8Array): { root: XmlElement } | { problem: Problem } {
  if (!isArchive(bytes)) return readXml(bytes)
  const document = documentIn(bytes)
  return 'problem' in document ? document : readXml(document.bytes)
}

const folders = ['Document', 'Folder', 'kml', 'Create', 'Change', 'Update']
const overlays = ['GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Tour']

function walk(element: XmlElement, above: string[], content: SitesRead, problems: ProblemList): void {
  for (const child of elementsIn(element)) {
    const at = { line: child.line, path: child.path }
    if (child.name === 'Placemark') {
      const offered = placemarkPosition(child, problems)
      if (offered) content.sites.push(...sitesOf(offered, placemarkData(child), at, problems, above))
    } else if (folders.includes(child.name)) {
      const name = textOf(firstIn(child, 'name')).trim()
      walk(child, child.name === 'Folder' && name ? [...above, name] : above, content, problems)
    } else if (child.name === 'NetworkLink')
      problems.refuse(
        'kml.network_link',
        at,
        'A link to another file is not followed; fetch that file yourself and give it.',
      )
    else if (overlays.includes(child.name))
      problems.note('kml.overlay', at, 'Pictures over the map and tours are not places; left out.')
  }
}
