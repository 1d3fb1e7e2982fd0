import { limits, type GivenFile } from '@libertad/interchange'

const slice = 4_000_000

/** The browser's file, as much of it as is needed here. */
export type ChosenFile = Pick<Blob, 'size' | 'slice'> & { name: string }

/**
 * The bytes of a file that somebody chose, slice by slice, so that a large one shows how far it is. One that is larger
 * than anything that is read is not opened at all.
 */
export async function givenFile(
  file: ChosenFile,
  { read, stopped }: { read: (share: number) => void; stopped: () => boolean },
): Promise<GivenFile | 'too_large' | 'unreadable' | 'stopped'> {
  if (file.size > limits.fileBytes) return 'too_large'
  const bytes = new Uint8Array(file.size)
  try {
    for (let at = 0; at < file.size; at += slice) {
      if (stopped()) return 'stopped'
      bytes.set(new Uint8Array(await file.slice(at, at + slice).arrayBuffer()), at)
      read(Math.min(1, (at + slice) / file.size))
    }
  } catch {
    return 'unreadable'
  }
  return { name: file.name, bytes }
}
