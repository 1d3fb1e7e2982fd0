import { open } from 'node:fs/promises'

/** What a command reads, in the words of its refusals. */
export interface Readable {
  /** What it is no folder in place of. */
  called: string
  megabytes: number
  /** Said of bytes that are no text. */
  noText: string
}

/** Lists of zones, tables of counts, news items: what is larger is some other file. */
const usual: Readable = {
  called: 'file',
  megabytes: 16,
  noText: 'This file is no text: a picture must be read by a text recognition first.',
}

/** The text of a file in UTF-8, UTF-16 or Windows-1252, or in words why there is none. */
export async function readTextFile(
  file: string,
  { called, megabytes, noText }: Readable = usual,
): Promise<string | { wrong: string }> {
  const largest = megabytes * 1024 * 1024
  const tooLarge = (what: string) => ({
    wrong: `${what} is larger than ${megabytes} MB, which is more than this command reads.`,
  })
  try {
    await using handle = await open(file)
    const stat = await handle.stat()
    if (stat.isDirectory()) return { wrong: `This is a folder, and no ${called}.` }
    if (stat.size > largest) return tooLarge('This file')
    const bytes = await handle.readFile()
    // What comes through a pipe has no size before it was read.
    return bytes.length > largest ? tooLarge('This') : decoded(bytes, noText)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return { wrong: 'There is no such file.' }
    if (code === 'EACCES' || code === 'EPERM') return { wrong: 'This file may not be read by you.' }
    return { wrong: `This file cannot be read${code ? ` (${code})` : ''}.` }
  }
}

function decoded(bytes: Buffer, noText: string): string | { wrong: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return { wrong: noText }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
