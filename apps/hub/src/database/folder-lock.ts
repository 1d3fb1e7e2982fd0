import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** One hub at a time uses a data folder. A lock whose process is gone is no lock. Answers how to release it. */
export function lockFolder(folder: string): (() => void) | undefined {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'hub.lock')
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = openSync(file, 'wx', 0o600)
      writeSync(handle, `${process.pid} ${startOf(process.pid) ?? ''}`)
      closeSync(handle)
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (holderLives(file)) return undefined
      rmSync(file, { force: true })
    }
  }
  return undefined
}

function holderLives(file: string): boolean {
  const [pid = '', start = ''] = read(file).split(' ')
  if (!/^\d+$/.test(pid)) return false
  try {
    process.kill(Number(pid), 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  // The number may have gone to another process since.
  const now = startOf(Number(pid))
  return now === undefined || start === '' || now === start
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** When a process began, as the kernel counts, where it says so. */
function startOf(pid: number): string | undefined {
  const text = read(`/proc/${pid}/stat`)
  return text ? text.slice(text.lastIndexOf(')') + 2).split(' ')[19] : undefined
}
