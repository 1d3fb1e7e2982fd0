import type { Column } from './table.ts'

/** What lists write where nothing is known. */
const nothing =
  /^(?:|n\.?\/?a\.?n?|null|nil|none|nan|#n\/a|\\n|[-–—.?]+|unknown|unk|missing|not (?:known|available)|desconocid[oa]|inconnue?|unbekannt|s\/d|n\/d|s\.d\.|n\.d\.)$/i

/** A column that is read value by value. */
export function growingColumn(name: string) {
  const values = ['']
  const places = new Map<string, number>([['', 0]])
  let codes = new Int32Array(1024)
  let length = 0
  return {
    add(cell: string) {
      let place = places.get(cell)
      if (place === undefined) {
        place = cell.length < 16 && nothing.test(cell) ? 0 : values.push(cell) - 1
        places.set(cell, place)
      }
      if (length === codes.length) {
        const more = new Int32Array(length * 2)
        more.set(codes)
        codes = more
      }
      codes[length++] = place
    },
    done: (): Column => ({ name, values, codes: codes.slice(0, length) }),
  }
}
