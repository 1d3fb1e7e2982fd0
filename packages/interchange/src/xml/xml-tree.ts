/** An element of an XML document, with where it stands. */
export interface XmlElement {
  /** Local name, without its prefix. */
  name: string
  /** Namespace, empty for none. */
  space: string
  attributes: XmlAttribute[]
  children: (XmlElement | string)[]
  /** Counted from 1. */
  line: number
  /** `/html/body/select1[2]`, local names; a number where several of the name stand side by side. */
  path: string
}

export interface XmlAttribute {
  name: string
  space: string
  value: string
}

/** The elements directly inside. */
export function elementsIn(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (!name || child.name === name),
  )
}

/** The first element of that name directly inside. */
export function firstIn(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsIn(element, name)[0]
}

/** The value of an attribute, by its local name; one without a namespace goes before one of another's. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const called = element.attributes.filter((one) => one.name === name)
  return (called.find(({ space }) => space === '') ?? called[0])?.value
}

/** All text inside, elements left out but not what they hold. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return ''
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Every element below, in the order of the file, itself first. */
export function* allOf(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of elementsIn(element)) yield* allOf(child)
}
