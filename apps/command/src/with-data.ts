import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusedStart, startData, type StartedDatabase } from '@libertad/hub'
import { environment, type Environment } from './environment.ts'
import { tell } from './words.ts'

/** Opens the data of the folder that is meant, real or demonstration, does the work and closes it again. */
export async function withData(
  work: (data: StartedDatabase, settings: Environment) => Promise<number>,
  mode?: 'real' | 'demonstration',
): Promise<number> {
  const real = environment('real')
  const demonstration = environment('demonstration')
  if ('wrong' in real || 'wrong' in demonstration) {
    console.error('wrong' in real ? real.wrong : '')
    return 2
  }
  const settings =
    mode === 'demonstration' || (mode === undefined && !existsSync(join(real.dataFolder, 'mode')))
      ? demonstration
      : real
  const file = join(settings.dataFolder, 'mode')
  const held =
    existsSync(file) && readFileSync(file, 'utf8').trim() === 'demonstration' ? 'demonstration' : 'real'
  const data = await startData({ ...settings, mode: mode ?? held, note: (line) => console.error(line) })
  if (isRefusedStart(data)) {
    tell(data)
    return 1
  }
  try {
    return await work(data, settings)
  } finally {
    await data.stop()
  }
}
