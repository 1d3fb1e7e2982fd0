import { inText, xml } from '../../xml/write-xml.ts'
import type { Media, Placed, Texts } from '../model/form.ts'
import type { Paths } from './to-paths.ts'

const folders = { image: 'images', 'big-image': 'images', audio: 'audio', video: 'video' }

/** The words of a form as an XForm holds them: in place where there is one language, else by id in translations. */
export class Itext {
  readonly #translations = new Map<string, string[]>()
  readonly #paths: Paths

  constructor(paths: Paths) {
    this.#paths = paths
  }

  /** What stands inside `<label>` or `<hint>`, or the attribute that points to the words. */
  words(id: string, texts: Texts, from: Placed, media: Media = {}): { ref?: string; inside: string } {
    if (isPlain(texts, media)) return { inside: this.#rich(texts[''] ?? '', from) }
    this.add(id, texts, media, (text) => this.#rich(text, from))
    return { ref: `jr:itext('${id}')`, inside: '' }
  }

  /** Words of a message: an attribute, which holds no markup. */
  message(id: string, texts: Texts, from: Placed): string | undefined {
    if (Object.keys(texts).length === 0) return undefined
    const plain = texts['']
    if (isPlain(texts, {}) && plain !== undefined && !plain.includes('${')) return plain
    this.add(id, texts, {}, (text) => this.#rich(text, from))
    return `jr:itext('${id}')`
  }

  add(id: string, texts: Texts, media: Media, inside: (text: string) => string): void {
    const languages = new Set([
      ...Object.keys(texts),
      ...Object.values(media).flatMap((one) => Object.keys(one)),
    ])
    for (const language of languages) {
      const values = Object.entries(media).flatMap(([kind, files]) =>
        files[language] === undefined
          ? []
          : [xml('value', { form: kind }, inText(`jr://${folders[kind as keyof Media]}/${files[language]}`))],
      )
      const text = texts[language]
      if (text !== undefined) values.unshift(xml('value', {}, inside(text)))
      const name = language || 'default'
      const before = this.#translations.get(name) ?? []
      this.#translations.set(name, [...before, xml('text', { id }, values)])
    }
  }

  /** Guidance stands beside a hint, as another form of it. */
  addHint(id: string, hint: Texts, guidance: Texts, from: Placed): string {
    for (const language of new Set([...Object.keys(hint), ...Object.keys(guidance)])) {
      const values = [
        ...(hint[language] === undefined ? [] : [xml('value', {}, this.#rich(hint[language], from))]),
        ...(guidance[language] === undefined
          ? []
          : [xml('value', { form: 'guidance' }, this.#rich(guidance[language], from))]),
      ]
      const name = language || 'default'
      this.#translations.set(name, [...(this.#translations.get(name) ?? []), xml('text', { id }, values)])
    }
    return `jr:itext('${id}')`
  }

  written(defaultLanguage: string | undefined): string {
    if (this.#translations.size === 0) return ''
    const first = defaultLanguage ?? (this.#translations.has('default') ? 'default' : undefined)
    const translations = [...this.#translations].map(([lang, texts]) =>
      xml('translation', { ...(lang === first ? { default: 'true()' } : {}), lang }, texts),
    )
    return xml('itext', {}, translations)
  }

  #rich(text: string, from: Placed): string {
    return text
      .split(/\$\{\s*([^{}]*?)\s*\}/)
      .map((part, index) => {
        if (index % 2 === 0) return inText(part)
        const path = this.#paths.toName(part, from)
        return path === undefined ? inText(`\${${part}}`) : xml('output', { value: ` ${path} ` })
      })
      .join('')
  }
}

/** Whether words need no translation: one language that has no name, and nothing to see or hear. */
export function isPlain(texts: Texts, media: Media): boolean {
  return Object.keys(media).length === 0 && Object.keys(texts).every((language) => language === '')
}
