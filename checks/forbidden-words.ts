import { lineAt, type Files, type Finding } from './finding.ts'
import list from './forbidden-words.json' with { type: 'json' }

/**
 * Words that belong to somebody's desk and not in the project: folders of one machine, leftovers of drafting. The
 * patterns are written so that none matches itself; so the list is looked at as every other file.
 */
export function forbiddenWordFindings(files: Files): Finding[] {
  const patterns = list.map(({ pattern, why }) => ({ why, form: new RegExp(pattern, 'gi') }))
  return [...files].flatMap(([file, text]) =>
    patterns.flatMap(({ form, why }) =>
      [...text.matchAll(form)].map(({ 0: word, index }) => ({
        file,
        line: lineAt(text, index),
        says: `“${word}” ${why}`,
      })),
    ),
  )
}
