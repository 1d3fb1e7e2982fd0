import { describe, expect, test } from 'vitest'
import { readXml } from './read-xml.ts'
import { attribute, elementsIn, textOf, type XmlElement } from './xml-tree.ts'
import { inText, xml } from './write-xml.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function rootOf(text: string): XmlElement {
  const read = readXml(bytes(text))
  if ('problem' in read) throw new Error(read.problem.code)
  return read.root
}
function codeOf(given: Uint8Array | string) {
  const read = readXml(typeof given === 'string' ? bytes(given) : given)
  return 'problem' in read ? [read.problem.code, read.problem.place.line] : 'read'
}

describe('an XML document', () => {
  test('is read with namespaces, lines and paths', () => {
    const root = rootOf('<a xmlns="urn:x" xmlns:p="urn:y">\n <b p:c="1"/>\n <b>t&amp;<![CDATA[<u>]]></b></a>')
    const [first, second] = elementsIn(root, 'b')
    expect([root.space, attribute(first!, 'c'), first!.attributes[0]!.space]).toEqual(['urn:x', '1', 'urn:y'])
    expect([second!.line, second!.path, textOf(second!)]).toEqual([3, '/a/b[2]', 't&<u>'])
  })

  test('is refused with its line, in words that quote nothing of it', () => {
    expect(codeOf('')).toEqual(['xml.empty', undefined])
    expect(codeOf('<a>\n<b>\n</a>')).toEqual(['xml.not_closed', 3])
    expect(codeOf('<a secret&></a>')).toEqual(['xml.not_well_formed', 1])
    expect(codeOf(Uint8Array.from([0x3c, 0xff, 0xfe, 0x00]))).toEqual(['xml.encoding', undefined])
  })

  test('expands no entity of its own, however many it names', () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "haha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
    expect(codeOf(laughs)).toEqual(['xml.entities', 1])
    expect(codeOf('<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>')).toEqual([
      'xml.entities',
      1,
    ])
    expect(codeOf('<a>&nbsp;</a>')).toEqual(['xml.entities', 1])
  })

  test('is bounded in depth and number', () => {
    expect(codeOf('<a>'.repeat(300) + '</a>'.repeat(300))).toEqual(['xml.too_deep', 1])
    const read = readXml(bytes('<a>' + '<b/>'.repeat(50) + '</a>'), { bytes: 1000, depth: 9, nodes: 20 })
    expect('problem' in read && read.problem.code).toBe('xml.too_many')
  })

  test('in UTF-16 and in an old encoding is read', () => {
    const wide = new Uint8Array([0xff, 0xfe, ...[...'<a>é</a>'].flatMap((sign) => [sign.charCodeAt(0), 0])])
    expect(codeOf(wide)).toBe('read')
    const latin = [...'<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'].map((sign) => sign.charCodeAt(0))
    const read = readXml(Uint8Array.from(latin))
    expect('root' in read && textOf(read.root)).toBe('é')
  })

  test('that is written is read as it was', () => {
    const text = 'a "b" <c> & \u0001d\n'
    const root = rootOf(xml('a', { b: text }, inText(text)))
    expect([attribute(root, 'b'), textOf(root)]).toEqual(Array(2).fill(text.replace('\u0001', '')))
  })
})
