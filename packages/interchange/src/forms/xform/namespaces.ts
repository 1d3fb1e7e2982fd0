/** Namespaces of an XForm, by the prefix under which they are written. */
export const namespaces: Record<string, string> = {
  '': 'http://www.w3.org/2002/xforms',
  h: 'http://www.w3.org/1999/xhtml',
  ev: 'http://www.w3.org/2001/xml-events',
  xsd: 'http://www.w3.org/2001/XMLSchema',
  jr: 'http://openrosa.org/javarosa',
  orx: 'http://openrosa.org/xforms',
  odk: 'http://www.opendatakit.org/xforms',
  entities: 'http://www.opendatakit.org/xforms/entities',
}

const prefixes = new Map(Object.entries(namespaces).map(([prefix, space]) => [space, prefix]))

/** The name of an attribute with the prefix of its namespace; one that is not known here stands in full: `{urn:x}a`. */
export function prefixed({ name, space }: { name: string; space: string }): string {
  if (space === '') return name
  const prefix = prefixes.get(space)
  return prefix === undefined ? `{${space}}${name}` : `${prefix}:${name}`
}
