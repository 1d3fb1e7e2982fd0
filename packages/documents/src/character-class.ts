import { textAt, type FieldKind, type Layout, type PlacedField } from './layout.ts'

const classes: Record<FieldKind, RegExp> = {
  documentCode: /[A-Z<]/,
  state: /[A-Z<]/,
  names: /[A-Z<]/,
  name: /[A-Z<]/,
  number: /[A-Z0-9<]/,
  // Unknown parts are fillers, or X where somebody took the form of the printed date.
  birth: /[0-9<X]/,
  expiry: /[0-9<X]/,
  sex: /[MFX<]/,
  optional: /[A-Z0-9<]/,
}

/** Places of a field, counted within its line, whose character a field of its kind may not hold. */
export function outsideClass(lines: readonly string[], placed: PlacedField): number[] {
  const allowed = classes[placed.kind]
  return [...textAt(lines, placed)].flatMap((one, i) => (allowed.test(one) ? [] : [placed.from + i]))
}

/** How many characters of a zone stand where they may not stand, check digits included. */
export function countOutside(lines: readonly string[], layout: Layout): number {
  let count = 0
  for (const placed of layout.fields) {
    count += outsideClass(lines, placed).length
    if (placed.check && !/[0-9<]/.test(textAt(lines, placed.check.at))) count++
  }
  if (layout.composite && !/[0-9]/.test(textAt(lines, layout.composite.at))) count++
  return count
}
