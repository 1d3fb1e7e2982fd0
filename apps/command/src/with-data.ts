import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusedStart, startData, type StartedDatabase } from '@libertad/hub'
import { environment, type Environment } from './environment.ts'
import { tell } from './words.ts'

type Mode = 'real' | 'demonstration'

/**
 * Opens the data of the folder that is meant, does the work and closes them again. Without a mode only data that
 * are there already: nothing is made where somebody only wants to look.
 */
export async function withData(
  work: (data: StartedDatabase, settings: Environment) => Promise<number>,
  mode?: Mode,
): Promise<number> {
  const real = environment('real')
  const demonstration = environment('demonstration')
  if ('wrong' in real || 'wrong' in demonstration) {
    console.error('wrong' in real ? real.wrong : '')
    return 2
  }
  const meant = mode
    ? { real, demonstration }[mode]
    : [real, demonstration].find(({ dataFolder }) => modeOf(dataFolder))
  if (!meant) {
    tell({
      happened: `There is no data of a hub in ${[...new Set([real.dataFolder, demonstration.dataFolder])].join(' or ')}.`,
      kept: 'Nothing was made or changed.',
      todo: 'Name the folder of a hub with LIBERTAD_DATA.',
    })
    return 1
  }
  const data = await startData({
    ...{ ...meant, mode: mode ?? modeOf(meant.dataFolder)!, onlyReads: mode === undefined },
    note: (line) => console.error(line),
  })
  if (isRefusedStart(data)) {
    tell(data)
    return 1
  }
  try {
    return await work(data, meant)
  } finally {
    await data.stop()
  }
}

/** What a data folder is for, once a hub was started on it. */
export function modeOf(dataFolder: string): Mode | undefined {
  const file = join(dataFolder, 'mode')
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8').trim() === 'demonstration' ? 'demonstration' : 'real'
}
