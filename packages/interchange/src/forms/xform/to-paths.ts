import { placedItems, type Form, type Placed } from '../model/form.ts'

/** Writes `${name}` as the path to the question, as an XForm has it. */
export class Paths {
  readonly #root: string
  readonly #byName = new Map<string, Placed>()

  constructor(form: Form) {
    this.#root = form.name
    for (const placed of placedItems(form.items)) {
      if (!this.#byName.has(placed.item.name)) this.#byName.set(placed.item.name, placed)
    }
  }

  of({ path, item }: Placed): string {
    if (item.kind === 'question' && item.type === 'audit') return `/${this.#root}/meta/audit`
    return `/${[this.#root, ...path].join('/')}`
  }

  /**
   * An expression with paths. Inside one repeat the way is relative, so that it stays inside this one; `current()`
   * goes before it where the expression stands in a filter of choices.
   */
  inExpression(expression: string, from: Placed, inFilter = false): string {
    return outsideTexts(expression, (part) =>
      part
        .replace(/\$\{\s*last-saved#([^{}\s]+)\s*\}/g, (whole, name: string) => {
          const target = this.#byName.get(name)
          return target ? ` instance('__last-saved')${this.of(target)} ` : whole
        })
        .replace(/\$\{\s*([^{}\s]+)\s*\}/g, (whole, name: string) => {
          const target = this.#byName.get(name)
          return target ? ` ${this.#way(from, target, inFilter)} ` : whole
        }),
    )
  }

  /** The path to a question by its name; undefined for a name that the form does not have. */
  toName(name: string, from: Placed): string | undefined {
    const target = this.#byName.get(name)
    return target && this.#way(from, target, false)
  }

  #way(from: Placed, target: Placed, inFilter: boolean): string {
    const here = [...from.above, from.item]
    const there = [...target.above, target.item]
    let common = 0
    while (common < here.length - 1 && common < there.length && here[common] === there[common]) common++
    if (!here.slice(0, common).some(({ kind }) => kind === 'repeat')) return this.of(target)
    const shared = here.slice(0, common).filter((item) => !(item.kind === 'group' && item.flat)).length
    const way = [...Array<string>(from.path.length - shared).fill('..'), ...target.path.slice(shared)].join(
      '/',
    )
    return inFilter ? `current()/${way}` : way
  }
}

/** Changes an expression outside of the texts in quotation marks. */
export function outsideTexts(expression: string, change: (part: string) => string): string {
  return expression
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('')
}
