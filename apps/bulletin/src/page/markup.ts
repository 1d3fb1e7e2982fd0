/** HTML that is safe to stand in a page. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = Markup | string | number | undefined | false | readonly Part[]

/** Makes HTML of a template. Whatever is put in is text, and escaped, unless it was made here too. */
export function html(pieces: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(pieces.map((piece, at) => piece + (at < parts.length ? written(parts[at]) : '')).join(''))
}

/** An attribute, or nothing where it has no value. */
export function attribute(name: string, value: string | undefined | false): Markup | undefined {
  return value === undefined || value === false ? undefined : html`${new Markup(name)}="${value}"`
}

const blocks =
  '(?:!doctype|html|head|meta|title|style|body|header|nav|aside|main|footer|section|div|h1|h2|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|svg|blockquote)'

/** The same page in fewer signs: space that nobody sees is left out. */
export function tight({ text }: Markup): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/<(meta|br)([^>]*?) ?\/>/g, '<$1$2>')
    .replace(/ (\/?>)/g, '$1')
    .replace(new RegExp(` (</?${blocks}\\b)`, 'g'), '$1')
    .replace(new RegExp(`(<\\/?${blocks}\\b[^>]*>) `, 'g'), '$1')
    .trim()
}

function written(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(written).join('')
  return String(part).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
