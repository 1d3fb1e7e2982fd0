import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusedStart, startData } from '@libertad/hub'
import { environment } from './environment.ts'
import { tell } from './words.ts'

/** Deletes the demonstration of the data folder, with its database, and nothing that is real. */
export async function deleteDemonstration(): Promise<number> {
  const settings = environment('demonstration')
  if ('wrong' in settings) {
    console.error(settings.wrong)
    return 2
  }
  const { dataFolder } = settings
  const file = join(dataFolder, 'mode')
  if (!existsSync(file)) {
    console.log(`There is no demonstration in ${dataFolder}. Nothing was deleted.`)
    return 0
  }
  if (readFileSync(file, 'utf8').trim() !== 'demonstration') {
    tell({
      happened: `The folder ${dataFolder} holds real data.`,
      kept: 'Nothing was deleted.',
      todo: 'This command deletes demonstrations only. Name the folder of one with LIBERTAD_DATA.',
    })
    return 1
  }
  const data = await startData({ ...settings, mode: 'demonstration', note: (line) => console.log(line) })
  if (isRefusedStart(data)) {
    tell(data)
    return 1
  }
  await data.removeAll()
  await data.stop().catch(() => undefined)
  rmSync(dataFolder, { recursive: true, force: true })
  console.log(`The demonstration in ${dataFolder} is deleted.`)
  return 0
}
