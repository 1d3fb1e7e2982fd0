import type { Found } from './find-roles.ts'
import type { Table } from './table.ts'

const sampled = 2000

/**
 * Columns that say again what others say: a full name beside its parts, an age beside a birth date, a copy. Read twice,
 * one agreement would count for two.
 */
export function repeatsOf(table: Table, found: readonly Found[]): { at: number; why: string }[] {
  const repeats: { at: number; why: string }[] = []
  const step = Math.max(1, Math.floor(table.records / sampled))
  const value = (at: number, record: number) => {
    const { values, codes } = table.columns[at]!
    return values[codes[record]!]!
  }
  const of = (...roles: string[]) => found.flatMap(({ role }, at) => (roles.includes(role) ? [at] : []))
  const share = (test: (record: number) => boolean | undefined) => {
    let [yes, all] = [0, 0]
    for (let record = 0; record < table.records; record += step) {
      const answer = test(record)
      if (answer === undefined) continue
      all++
      if (answer) yes++
    }
    return all > 10 ? yes / all : 0
  }
  const parts = of('given name', 'family name', 'further given name')
  const [birth] = of('birth date', 'birth year')
  found.forEach(({ role }, at) => {
    if (role === 'full name') {
      const others = parts.length > 1 ? parts : of('full name').filter((other) => other < at)
      if (others.length === 0) return
      const said = share((record) => {
        const words = value(at, record)
          .toLowerCase()
          .split(/[\s,]+/)
        const known = new Set(
          others.flatMap((other) =>
            value(other, record)
              .toLowerCase()
              .split(/[\s,]+/),
          ),
        )
        return words[0] === ''
          ? undefined
          : words.filter((word) => known.has(word)).length >= words.length * 0.6
      })
      if (said > 0.8) repeats.push({ at, why: 'says again what other columns of names say' })
    } else if (role === 'age' && birth !== undefined) {
      const sums = new Map<number, number>()
      const year = (record: number) => Number(/(?:1[89]|20)\d\d/.exec(value(birth, record))?.[0])
      let all = 0
      for (let record = 0; record < table.records; record += step) {
        const sum = year(record) + Number(value(at, record) || Number.NaN)
        if (Number.isNaN(sum)) continue
        all++
        sums.set(sum, (sums.get(sum) ?? 0) + 1)
      }
      const top = [...sums].toSorted((a, b) => b[1] - a[1])[0]
      if (top && all > 10) {
        const near = [-1, 0, 1].reduce((sum, off) => sum + (sums.get(top[0] + off) ?? 0), 0)
        if (near > 0.6 * all) repeats.push({ at, why: 'follows from the birth date' })
      }
    } else if (role !== 'left out' && role !== 'truth') {
      const copy = found.findIndex(
        (one, other) =>
          other < at &&
          one.role !== 'left out' &&
          one.role !== 'truth' &&
          share((record) =>
            value(at, record) === '' ? undefined : value(at, record) === value(other, record),
          ) > 0.97,
      )
      if (copy >= 0) repeats.push({ at, why: `says the same as ${found[copy]!.name}` })
    }
  })
  return repeats
}
