import { open } from 'node:fs/promises'

/** More than two million records in one list are linked in parts. */
const largest = 400 * 1024 * 1024

/** The text of a list in UTF-8, UTF-16 or Windows-1252, or in words why there is none. */
export async function readList(file: string): Promise<string | { wrong: string }> {
  try {
    await using handle = await open(file)
    const stat = await handle.stat()
    if (stat.isDirectory()) return { wrong: 'This is a folder, and no list.' }
    if (stat.size > largest)
      return { wrong: 'This file is larger than 400 MB, which is more than this command reads.' }
    const bytes = await handle.readFile()
    if (bytes.length > largest)
      return { wrong: 'This is larger than 400 MB, which is more than this command reads.' }
    return decoded(bytes)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return { wrong: 'There is no such file.' }
    if (code === 'EACCES' || code === 'EPERM') return { wrong: 'This file may not be read by you.' }
    return { wrong: `This file cannot be read${code ? ` (${code})` : ''}.` }
  }
}

function decoded(bytes: Buffer): string | { wrong: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return { wrong: 'This file is no text, and so no list.' }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
