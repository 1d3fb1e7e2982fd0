import { posix } from 'node:path'
import { exceptions, places, runsOnNode, type Place } from './arrows.ts'
import type { Files, Finding } from './finding.ts'
import { importsOf, packageOf, type Import } from './imports.ts'

interface Listed {
  name?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** Imports that point the wrong way, use what no package.json lists, or reach past a package's door. */
export function arrowFindings(files: Files): Finding[] {
  const folderOf = new Map<string, string>()
  for (const [path, text] of files) {
    const name = path.endsWith('/package.json') ? (JSON.parse(text) as Listed).name : undefined
    if (name) folderOf.set(name, posix.dirname(path))
  }
  const rootLists = listedBy(files, 'package.json')

  return [...files].flatMap(([file, text]) => {
    const folder = /^(?:(?:packages|apps)\/[^/]+|[^/]+)(?=\/)/.exec(file)?.[0]
    if (!/\.tsx?$/.test(file) || !folder) return []
    const place = places.find((one) => one.folder === folder)
    if (!place) return [{ file, says: `${folder} is not in the table of arrows (checks/arrows.ts)` }]
    const lists = new Set([...listedBy(files, `${folder}/package.json`)])
    const test = runsOnNode.test(file)
    // Tests and the folders without a package of their own are run by the project's own tools.
    if (test || !files.has(`${folder}/package.json`)) for (const name of rootLists) lists.add(name)
    return importsOf(file, text).flatMap((one) => {
      if (exceptions.some(({ file: from, imports }) => from === file && one.name?.startsWith(imports)))
        return []
      const says = wrongWith(one, { file, place, test, lists, rootLists, folderOf })
      return says === undefined ? [] : [{ file, line: one.line, says }]
    })
  })
}

function listedBy(files: Files, path: string): Set<string> {
  const { dependencies, devDependencies } = JSON.parse(files.get(path) ?? '{}') as Listed
  return new Set([...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})])
}

interface From {
  file: string
  place: Place
  test: boolean
  lists: Set<string>
  rootLists: Set<string>
  folderOf: Map<string, string>
}

function wrongWith({ name, typeOnly }: Import, from: From): string | undefined {
  const { file, place, test, lists, rootLists, folderOf } = from
  if (name === undefined) return 'imports a name made up at run time, which nobody can check'
  if (name.startsWith('.')) {
    const target = posix.join(posix.dirname(file), name)
    return place.imports === 'anything' || target.startsWith(`${place.folder}/`)
      ? undefined
      : `reaches into ${target} by its path; a package is imported by its name`
  }
  if (name.startsWith('node:'))
    return place.node || test ? undefined : `${place.folder} runs in browsers too and may not use ${name}`
  const library = packageOf(name)
  const folder = folderOf.get(library)
  if (folder !== undefined) {
    const may = [...place.imports, ...(test ? (place.testsImport ?? []) : [])]
    if (place.imports !== 'anything' && !may.includes(folder))
      return `${place.folder} may not import ${folder}`
    // The project as a whole holds all its packages and need not list them.
    const ofTheProject = test || !place.folder.includes('/')
    return unlisted(library, ofTheProject || lists.has(library))
  }
  if (place.libraries && !test && !place.libraries.includes(library))
    return `${place.folder} may use no library but ${place.libraries.join(', ')}, and not ${library}`
  return unlisted(library, lists.has(library) || (typeOnly && rootLists.has(`@types/${library}`)))
}

const unlisted = (library: string, listed: boolean) =>
  listed ? undefined : `uses ${library}, which the nearest package.json does not list`
