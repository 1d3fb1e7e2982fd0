/** Records by distinct values of something that is worked out from the values of other columns, once for each combination. */
export function recode(
  columns: readonly { values: readonly string[]; codes: Int32Array }[],
  make: (...values: string[]) => string,
): { values: string[]; codes: Int32Array } {
  const values = ['']
  const places = new Map<string, number>([['', 0]])
  const placeOf = (text: string) => {
    let place = places.get(text)
    if (place === undefined) places.set(text, (place = values.push(text) - 1))
    return place
  }
  const [first] = columns
  if (!first) return { values, codes: new Int32Array() }
  if (columns.length === 1) {
    const into = Int32Array.from(first.values, (value, i) => (i === 0 ? 0 : placeOf(make(value))))
    return { values, codes: first.codes.map((code) => into[code]!) }
  }
  const known = new Map<string, number>()
  const codes = first.codes.map((_, record) => {
    const key = columns.map((column) => column.codes[record]).join()
    let place = known.get(key)
    if (place === undefined)
      known.set(
        key,
        (place = placeOf(make(...columns.map((column) => column.values[column.codes[record]!]!)))),
      )
    return place
  })
  return { values, codes }
}
