import { parseSync, Visitor } from 'oxc-parser'
import { lineAt } from './finding.ts'

export interface Import {
  /** As written: `./bytes.ts`, `zod/mini`, `node:fs`; `undefined` when it is computed at run time. */
  name: string | undefined
  line: number
  /** Nothing of it is left when the program runs. */
  typeOnly: boolean
}

/** Every way in which a TypeScript file names another module. */
export function importsOf(path: string, text: string): Import[] {
  const { module, program } = parseSync(path, text)
  const found: Import[] = []
  const add = (name: string | undefined, offset: number, typeOnly: boolean) =>
    found.push({ name, line: lineAt(text, offset), typeOnly })

  for (const { moduleRequest, start, entries } of module.staticImports) {
    add(moduleRequest.value, start, entries.length > 0 && entries.every(({ isType }) => isType))
  }
  for (const { start, entries } of module.staticExports) {
    const from = entries.find(({ moduleRequest }) => moduleRequest)?.moduleRequest
    if (from)
      add(
        from.value,
        start,
        entries.every(({ isType }) => isType),
      )
  }
  new Visitor({
    ImportExpression: ({ source, start }) =>
      add(source.type === 'Literal' ? String(source.value) : undefined, start, false),
    TSImportType: ({ source, start }) => add(source.value, start, true),
    TSExternalModuleReference: ({ expression, start }) => add(expression.value, start, false),
    CallExpression: ({ callee, arguments: [given], start }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'require') return
      add(given?.type === 'Literal' ? String(given.value) : undefined, start, false)
    },
  }).visit(program)
  return found
}

/** The package of a module name: `@libertad/words` of `@libertad/words/load`, `zod` of `zod/mini`. */
export function packageOf(name: string): string {
  const parts = name.split('/')
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!
}
