import { SaxesParser } from 'saxes'
import type { Problem } from '../format.ts'
import { decodeText } from './decode-text.ts'
import type { XmlElement } from './xml-tree.ts'

/** How much is read before a file is refused. Deeper and longer files are not of the formats read here. */
export interface XmlBounds {
  bytes: number
  depth: number
  nodes: number
}

export const xmlBounds: XmlBounds = { bytes: 64 * 1024 * 1024, depth: 200, nodes: 2_000_000 }

/** Prefixes that files use without declaring them, often enough to be understood. */
const knownPrefixes = {
  gx: 'http://www.google.com/kml/ext/2.2',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  atom: 'http://www.w3.org/2005/Atom',
  h: 'http://www.w3.org/1999/xhtml',
  jr: 'http://openrosa.org/javarosa',
  orx: 'http://openrosa.org/xforms',
  odk: 'http://www.opendatakit.org/xforms',
  ev: 'http://www.w3.org/2001/xml-events',
  xsd: 'http://www.w3.org/2001/XMLSchema',
  entities: 'http://www.opendatakit.org/xforms/entities',
}

class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.says)
    this.problem = problem
  }
}

/**
 * An XML document as a tree with line numbers. Nothing outside the file is read; entities of the document's own
 * are not expanded but refused, and so is what is larger or deeper than the bounds.
 */
export function readXml(bytes: Uint8Array, bounds = xmlBounds): { root: XmlElement } | { problem: Problem } {
  if (bytes.length === 0) return { problem: refused('xml.empty', 'The file is empty.') }
  if (bytes.length > bounds.bytes)
    return { problem: refused('xml.too_large', `The file is larger than ${bounds.bytes} bytes.`) }
  const text = decodeText(bytes)
  if (text === undefined)
    return {
      problem: refused('xml.encoding', 'The file is not text in the encoding it names; save it as UTF-8.'),
    }
  try {
    return { root: parse(text, bounds) }
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem }
    throw error
  }
}

function parse(text: string, bounds: XmlBounds): XmlElement {
  const parser = new SaxesParser({ xmlns: true, additionalNamespaces: knownPrefixes })
  const open: { element: XmlElement; counts: Map<string, number> }[] = []
  let root: XmlElement | undefined
  let nodes = 0
  const stop = (code: string, says: string): never => {
    throw new Refused(refused(code, says, parser.line))
  }
  const take = () => {
    if (++nodes > bounds.nodes) stop('xml.too_many', `More than ${bounds.nodes} elements.`)
  }
  parser.on('error', (error) => stop(...explain(error.message)))
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      stop('xml.entities', 'Entities of the file’s own are not read; save it without a document type.')
  })
  parser.on('opentag', (tag) => {
    take()
    if (open.length >= bounds.depth) stop('xml.too_deep', `Elements nested more than ${bounds.depth} deep.`)
    const above = open.at(-1)
    const number = (above?.counts.get(tag.local) ?? 0) + 1
    above?.counts.set(tag.local, number)
    const element: XmlElement = {
      name: tag.local,
      space: tag.uri,
      attributes: Object.values(tag.attributes)
        .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
        .map(({ local, uri, value }) => ({ name: local, space: uri, value })),
      children: [],
      line: parser.line,
      path: `${above?.element.path ?? ''}/${tag.local}${number > 1 ? `[${number}]` : ''}`,
    }
    above?.element.children.push(element)
    root ??= element
    open.push({ element, counts: new Map() })
  })
  const write = (piece: string) => {
    const inside = open.at(-1)?.element
    if (!inside) return
    take()
    inside.children.push(piece)
  }
  parser.on('text', write)
  parser.on('cdata', write)
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return root ?? stop('xml.empty', 'The file holds no element.')
}

function explain(message: string): [code: string, says: string] {
  if (/undefined entity/i.test(message))
    return ['xml.entities', 'An entity that XML does not know; write the character itself.']
  if (/unbound namespace prefix/i.test(message))
    return ['xml.prefix', 'A prefix without its namespace; declare it with xmlns at the root.']
  if (/unclosed tag|unexpected close tag|unmatched/i.test(message))
    return ['xml.not_closed', 'Elements do not close as they open; each needs its end.']
  if (/duplicate attribute/i.test(message))
    return ['xml.attribute_twice', 'The same attribute stands twice on one element; keep one.']
  return ['xml.not_well_formed', 'Not well-formed XML at this line; it has to be repaired where it was made.']
}

function refused(code: string, says: string, line?: number): Problem {
  return { place: line === undefined ? {} : { line }, code, says, weight: 'refused' }
}
