/** XML text being made: a name with its prefix, attributes, and what is inside. */
export function xml(
  name: string,
  attributes: Record<string, string | undefined> = {},
  inside: string | string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => ` ${key}="${inAttribute(value)}"`)
    .join('')
  const content = typeof inside === 'string' ? inside : inside.join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Text as it may stand between elements. Characters that XML cannot hold are left out. */
export function inText(text: string): string {
  return possible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function inAttribute(text: string): string {
  return inText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
}

function possible(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}

/** Whether a text can be the name of an element. */
export function isXmlName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(text)
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
