import { html, tight, type Markup } from './markup.ts'

export interface Document {
  language: string
  title: string
  style: string
  /** The policy that lets this style through and nothing else. */
  policy: string
  body: Markup
}

/** A whole HTML page. The policy stands in it too, so that it holds wherever the file is put. */
export function documentOf({ language, title, style, policy, body }: Document): string {
  const head = html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>${title}</title>`
  // The style as it is, to the last sign: the policy knows it by its hash.
  return `<!doctype html>\n<html lang="${language}"><head>${tight(head)}<style>${style}</style></head>${inItsSpaces(language, tight(body))}</html>\n`
}

/** French keeps a space before these marks, and no line may begin with one. */
const inItsSpaces = (language: string, text: string): string =>
  language === 'fr' ? text.replace(/ ([?!:;»])/g, '\u00a0$1').replace(/« /g, '«\u00a0') : text
