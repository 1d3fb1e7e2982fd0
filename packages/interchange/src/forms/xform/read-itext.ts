import { allOf, attribute, elementsIn, firstIn, textOf, type XmlElement } from '../../xml/xml-tree.ts'
import type { Media, Texts } from '../model/form.ts'

/** Words that an id stands for. */
interface Said {
  text: Texts
  guidance: Texts
  media: Media
}

const none: Said = { text: {}, guidance: {}, media: {} }

/** The translations of an XForm, and the words that stand in place. */
export class ReadItext {
  readonly #said = new Map<string, Said>()
  readonly defaultLanguage: string | undefined
  readonly #nameOf: (path: string, at: string) => string | undefined

  constructor(model: XmlElement, nameOf: (path: string, at: string) => string | undefined) {
    this.#nameOf = nameOf
    const translations = elementsIn(firstIn(model, 'itext') ?? model, 'translation')
    const marked = translations.find((one) => attribute(one, 'default') !== undefined)
    const language = marked && attribute(marked, 'lang')
    this.defaultLanguage = language === 'default' ? undefined : language
    for (const translation of translations) this.#translation(translation)
  }

  get languages(): number {
    return this.#said.size
  }

  /** The words of a label, hint or message: by their id, or as they stand. */
  of(element: XmlElement | undefined, at: string): Said {
    if (!element) return none
    const id = idIn(attribute(element, 'ref'))
    if (id !== undefined) return this.byId(id, at)
    const text = this.#plain(element, at)
    return text === '' ? none : { ...none, text: { [this.defaultLanguage ?? '']: text } }
  }

  /** The words of an attribute. */
  ofAttribute(value: string | undefined, at: string): Texts {
    if (value === undefined || value === '') return {}
    const id = idIn(value)
    return id === undefined ? { [this.defaultLanguage ?? '']: value } : this.byId(id, at).text
  }

  byId(id: string, at: string): Said {
    const said = this.#said.get(id)
    if (!said) return none
    const named = (texts: Texts) =>
      Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, this.#named(text, at)]))
    return { text: named(said.text), guidance: named(said.guidance), media: said.media }
  }

  #translation(translation: XmlElement): void {
    const given = attribute(translation, 'lang') ?? ''
    const language = given === 'default' ? (this.defaultLanguage ?? '') : given
    for (const text of elementsIn(translation, 'text')) {
      const id = attribute(text, 'id') ?? ''
      const said = this.#said.get(id) ?? { text: {}, guidance: {}, media: {} }
      this.#said.set(id, said)
      for (const value of elementsIn(text, 'value')) {
        const form = attribute(value, 'form')
        const words = withOutputs(value).trim()
        // The reference converter writes a dash where nothing is said.
        if (words === '' || words === '-') continue
        if (form === undefined || form === 'long' || form === 'short') said.text[language] ??= words
        else if (form === 'guidance') said.guidance[language] = words
        else if (['image', 'big-image', 'audio', 'video'].includes(form))
          (said.media[form as keyof Media] ??= {})[language] = words.replace(/^jr:\/\/[\w-]+\//, '')
      }
    }
  }

  #plain(element: XmlElement, at: string): string {
    return this.#named(withOutputs(element).trim(), at)
  }

  #named(text: string, at: string): string {
    return text
      .split(mark)
      .map((part, index) => (index % 2 === 0 ? part : `\${${this.#nameOf(part, at) ?? part.trim()}}`))
      .join('')
  }
}

/** No XML can hold it: values of others stand between two of these until their names are known. */
const mark = '\u0000'

function withOutputs(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child
      if (child.name !== 'output') return textOf(child)
      return `${mark}${attribute(child, 'value') ?? attribute(child, 'ref') ?? ''}${mark}`
    })
    .join('')
}

function idIn(reference: string | undefined): string | undefined {
  return /^\s*jr:itext\(\s*['"](.*)['"]\s*\)\s*$/.exec(reference ?? '')?.[1]
}

/** Elements of the document that use words by an id which no translation has. */
export function idsUsed(root: XmlElement): { id: string; element: XmlElement }[] {
  return [...allOf(root)].flatMap((element) => {
    const id = idIn(attribute(element, 'ref'))
    return id === undefined ? [] : [{ id, element }]
  })
}
