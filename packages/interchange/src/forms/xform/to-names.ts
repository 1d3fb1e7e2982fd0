import { outsideTexts } from './to-paths.ts'

/** Writes paths of an XForm as `${name}` where the name alone says which question is meant. */
export class NamesOfPaths {
  readonly #names = new Map<string, string>()
  readonly #root: string

  /** Paths of the form without its root: `a/b`. */
  constructor(root: string, paths: readonly string[]) {
    this.#root = root
    const counts = new Map<string, number>()
    const last = (path: string) => path.split('/').at(-1)!
    for (const path of paths) counts.set(last(path), (counts.get(last(path)) ?? 0) + 1)
    for (const path of paths) if (counts.get(last(path)) === 1) this.#names.set(path, last(path))
  }

  /** An expression that stands at the node of a path. */
  inExpression(expression: string, at: string): string {
    const saved = expression.replace(
      /\s*instance\('__last-saved'\)(\/[\w./-]+)\s*/g,
      (whole, path: string) => {
        const name = this.nameOf(path, at)
        return name === undefined ? whole : ` \${last-saved#${name}} `
      },
    )
    return outsideTexts(saved, (part) =>
      part.replace(
        /(?<![\w\])}#-])\s?(?:current\(\)\/)?((?:\/|(?:\.\.\/)+)[\p{L}_][\p{L}\p{M}\p{N}_.-]*(?:\/[\p{L}_][\p{L}\p{M}\p{N}_.-]*)*)(?![\w(/[])\s?/gu,
        (whole, path: string) => {
          const name = this.nameOf(path, at)
          if (name === undefined) return whole
          return `${/^\s/.test(whole) ? ' ' : ''}\${${name}}${/\s$/.test(whole) ? ' ' : ''}`
        },
      ),
    )
      .replace(/\s+/g, ' ')
      .replace(/\( (?=\$\{)/g, '(')
      .replace(/(\$\{[^{}]*\}) (?=[,)])/g, '$1')
      .trim()
  }

  /** The name of the question to which a path leads from a node; undefined when it is none or not the only one. */
  nameOf(path: string, at: string): string | undefined {
    const given = path.trim().replace(/^current\(\)\//, '')
    const steps = given.startsWith('/') ? [] : at.split('/').filter(Boolean)
    for (const step of given.split('/').filter(Boolean)) {
      if (step === '..') steps.pop()
      else if (step !== '.') steps.push(step)
    }
    const inside = given.startsWith('/') ? (steps.shift() === this.#root ? steps : []) : steps
    return this.#names.get(inside.join('/'))
  }
}
