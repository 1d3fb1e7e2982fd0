import { readFileSync } from 'node:fs'
import type { GivenFile } from '../../format.ts'

const data = new URL('data/', import.meta.url)

/** A file beside this one, as somebody would give it. */
export function givenFile(path: string): GivenFile {
  return { name: path.split('/').at(-1)!, bytes: readFileSync(new URL(path, data)) }
}
