import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attribute, html, tight } from './markup.ts'

test('whatever is put into a page stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\' a=/') }), (text) => {
      expect(html`${text}`.text).not.toMatch(/[<>"]/)
      expect(attribute('title', text)!.text.slice(7, -1)).not.toMatch(/[<>"]/)
    }),
  )
})

test('space that nobody sees is left out, and what stands between words is kept', () => {
  const page = html`<p>
      one <b>two</b>
      three
    </p>
    <ul>
      <li>four<br />five</li>
    </ul>`
  expect(tight(page)).toBe('<p>one <b>two</b> three</p><ul><li>four<br>five</li></ul>')
})
