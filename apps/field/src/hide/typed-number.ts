/** What a number pad has typed: digits, at most one point, perhaps a minus before them. */
export type Typed = string

export type PadKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '.' | 'erase' | 'sign'

const most = 10

/** What stands there after one more key. */
export function typedWith(typed: Typed, key: PadKey): Typed {
  const minus = typed.startsWith('-') ? '-' : ''
  const digits = typed.slice(minus.length)
  if (key === 'erase') return digits.length > 1 ? minus + digits.slice(0, -1) : '0'
  if (key === 'sign') return minus ? digits : `-${digits}`
  if (digits.length >= most || (key === '.' && digits.includes('.'))) return typed
  return minus + (digits === '0' && key !== '.' ? key : digits + key)
}

/** The digits alone, as somebody types a number to come back. */
export const digitsOf = (typed: Typed): string => (/^\d+$/.test(typed) ? typed : '')
