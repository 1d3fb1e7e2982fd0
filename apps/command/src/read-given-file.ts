import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { limits, type GivenFile } from '@libertad/interchange'

/** A file with its name, or in words why it is not read. */
export async function readGivenFile(path: string): Promise<GivenFile | { wrong: string }> {
  try {
    await using handle = await open(path)
    const stat = await handle.stat()
    if (stat.isDirectory()) return { wrong: 'This is a folder, and no file.' }
    if (!stat.isFile()) return { wrong: 'This is no file.' }
    if (stat.size > limits.fileBytes)
      return {
        wrong: `This file is larger than ${limits.fileBytes / 1_000_000} MB, which is more than this command reads. Split it, and give the parts.`,
      }
    return { name: basename(path), bytes: new Uint8Array(await handle.readFile()) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return { wrong: 'There is no such file.' }
    if (code === 'EACCES' || code === 'EPERM') return { wrong: 'This file may not be read by you.' }
    return { wrong: `This file cannot be read${code ? ` (${code})` : ''}.` }
  }
}
