import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RefusedStart } from './refused-start.ts'

/** Holds a data folder for this process alone. Answers how to release it, or in words why it cannot be held. */
export function holdFolder(dataFolder: string): (() => void) | RefusedStart {
  try {
    const unlock = lockFolder(dataFolder)
    if (unlock) return unlock
    return {
      refused: 'folder_in_use',
      happened: `Another Libertad hub is using the data folder ${dataFolder}.`,
      kept: 'Nothing was changed; that hub goes on.',
      todo: 'Stop it first, or choose another folder with LIBERTAD_DATA and another port with PORT.',
    }
  } catch {
    return unwritable(dataFolder)
  }
}

export function unwritable(folder: string): RefusedStart {
  return {
    refused: 'folder_unreachable',
    happened: `The data folder ${folder} cannot be made, read or written by this user.`,
    kept: 'Nothing was changed.',
    todo: 'Choose a folder that you may write with LIBERTAD_DATA=/some/folder, or start as the user who did before.',
  }
}

/** One hub at a time uses a data folder. A lock whose process is gone is no lock. Answers how to release it. */
function lockFolder(folder: string): (() => void) | undefined {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'hub.lock')
  const own = `${file}.${process.pid}`
  writeFileSync(own, `${process.pid} ${startOf(process.pid) ?? ''}`, { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        // Linked, so that it is there with what it says or not at all.
        linkSync(own, file)
        return () => rmSync(file, { force: true })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
        const holder = read(file)
        if (lives(holder) || !takenAway(file, holder)) return undefined
      }
    }
    return undefined
  } finally {
    rmSync(own, { force: true })
  }
}

/** Removes the lock of a holder that is gone; false when another start was faster and the lock is already its own. */
function takenAway(file: string, holder: string): boolean {
  const aside = `${file}.${process.pid}.old`
  try {
    renameSync(file, aside)
  } catch {
    return true
  }
  const same = read(aside) === holder
  if (!same) linkSync(aside, file)
  rmSync(aside)
  return same
}

function lives(holder: string): boolean {
  const [pid = '', start = ''] = holder.split(' ')
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
