import { bare, cannotRead, read, type ReadValue } from './read-value.ts'

const yes = new Set(
  'true|t|1|yes|y|x|on|checked|si|s|oui|o|sim|ja|j|vrai|verdadero|verdadeiro|waar|wahr'.split('|'),
)
const no = new Set('false|f|0|no|n|off|unchecked|non|nao|nee|nein|faux|falso|onwaar|falsch'.split('|'))

/** Yes or no, as people and programs tick a box, in five languages. An empty box is neither: it is not read here. */
export function readTick(text: string): ReadValue<boolean> {
  if (/^\s*[✓✔☑✗✘☒☐]\s*$/u.test(text)) return tickOfSign(text.trim())
  const word = bare(text)
  if (yes.has(word) || /^1(?:[.,]0+)?$/.test(text.trim())) return read(true)
  if (no.has(word) || /^0(?:[.,]0+)?$/.test(text.trim())) return read(false)
  return cannotRead(
    'tick_not_read',
    'This is neither yes nor no: write TRUE or FALSE, or leave it empty if not known.',
  )
}

/** A cross in a box is a tick in some places and a no in others. */
const tickOfSign = (sign: string): ReadValue<boolean> =>
  '✓✔☑'.includes(sign)
    ? read(true)
    : sign === '☐'
      ? read(false)
      : cannotRead('tick_not_read', 'A cross can mean yes and no: write TRUE or FALSE.')
