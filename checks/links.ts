import { posix } from 'node:path'
import { lineAt, type Files, type Finding } from './finding.ts'

/** Links and pictures of the documents that lead nowhere, or out of the project. */
export function linkFindings(files: Files, paths: ReadonlySet<string>): Finding[] {
  const folders = new Set<string>()
  for (const path of paths)
    for (let at = posix.dirname(path); at !== '.'; at = posix.dirname(at)) folders.add(at)
  return [...files]
    .filter(([path]) => path.endsWith('.md'))
    .flatMap(([file, text]) =>
      linksOf(text).flatMap(({ target, offset }) => {
        const says = wrongWith(file, target, files, paths, folders)
        return says === undefined ? [] : [{ file, line: lineAt(text, offset), says }]
      }),
    )
}

interface Link {
  target: string
  offset: number
}

const forms = [
  // [words](target "title"), also of a picture
  /\]\(\s*<?([^)\s>]+)>?(?:\s+["'(][^)]*)?\)/g,
  // [name]: target
  /^ {0,3}\[[^\]^]+\]:\s*<?(\S+?)>?(?:\s.*)?$/gm,
  // <img src="target">, <a href="target">
  /<\w[^>]*?\s(?:src|href)\s*=\s*["']([^"']+)["']/g,
]

function linksOf(markdown: string): Link[] {
  const text = withoutCode(markdown)
  return forms.flatMap((form) =>
    [...text.matchAll(form)].map(({ 1: target, index }) => ({ target: target!, offset: index })),
  )
}

/** What is shown as code links nowhere; spaces keep the places. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^( {0,3})(```+|~~~+)[^\n]*\n[\s\S]*?^\1?\2[^\n]*$|`[^`\n]+`/gm, (code) =>
    code.replaceAll(/[^\n]/g, ' '),
  )
}

function wrongWith(
  file: string,
  target: string,
  files: Files,
  paths: ReadonlySet<string>,
  folders: ReadonlySet<string>,
): string | undefined {
  if (/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(target)) return undefined
  const [path = '', heading] = target.split('#')
  if (path.startsWith('/')) return `links to ${target}, which begins at the root of a disk`
  const to = path === '' ? file : posix.join(posix.dirname(file), decoded(path.split('?')[0]!))
  if (to.startsWith('..')) return `links to ${target}, outside the project`
  const found = to.replace(/\/$/, '')
  if (found !== '.' && !paths.has(found) && !folders.has(found))
    return `links to ${target}, which is not there`
  const page = files.get(found)
  if (heading && page !== undefined && found.endsWith('.md') && !headingsOf(page).has(heading))
    return `links to ${target}, and there is no such heading`
  return undefined
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Anchors of a page, made as GitHub makes them: lower case, marks gone, spaces as hyphens, doubles numbered. */
function headingsOf(markdown: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, words] of markdown.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const slug = words!
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-')
    let anchor = slug
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`
    anchors.add(anchor)
  }
  for (const [, id] of markdown.matchAll(/\s(?:id|name)="([^"]+)"/g)) anchors.add(id!)
  return anchors
}
