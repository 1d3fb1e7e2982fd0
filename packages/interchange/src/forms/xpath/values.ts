export type Value = string | number | boolean

/** Why an expression gives no answer here: it is said, and nothing is guessed. */
export class NotEvaluable extends Error {}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** A day or an instant as days since 1970-01-01, as the forms' engines compare them; undefined for other text. */
export function daysOf(text: string): number | undefined {
  const found = isoDate.exec(text.trim())
  if (!found) return undefined
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = found
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const time = Date.UTC(y, m - 1, d, Number(hour), Number(minute), Number(second))
  const back = new Date(Date.UTC(y, m - 1, d))
  if (back.getUTCMonth() !== m - 1 || back.getUTCDate() !== d) return undefined
  const shift = /([+-])(\d{2}):?(\d{2})/.exec(zone)
  const minutes = shift ? (shift[1] === '-' ? -1 : 1) * (Number(shift[2]) * 60 + Number(shift[3])) : 0
  return time / 86_400_000 - minutes / 1440
}

export function asNumber(value: Value): number {
  if (typeof value !== 'string') return Number(value)
  const text = value.trim()
  if (/^-?(\d+(\.\d*)?|\.\d+)$/.test(text)) return Number(text)
  return daysOf(text) ?? Number.NaN
}

export function asText(value: Value): string {
  return String(value)
}

export function asTruth(value: Value): boolean {
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value)
}

/** Whether two values are equal or in order, as XPath 1.0 says. */
export function compare(sign: string, left: Value, right: Value): boolean {
  if (sign === '=' || sign === '!=') {
    const equal =
      typeof left === 'boolean' || typeof right === 'boolean'
        ? asTruth(left) === asTruth(right)
        : typeof left === 'number' || typeof right === 'number'
          ? asNumber(left) === asNumber(right)
          : left === right
    return (sign === '=') === equal
  }
  const [a, b] = [asNumber(left), asNumber(right)]
  if (sign === '<') return a < b
  if (sign === '<=') return a <= b
  return sign === '>' ? a > b : a >= b
}
