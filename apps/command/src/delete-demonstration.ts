import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusedStart, startData } from '@libertad/hub'
import { environment } from './environment.ts'
import { modeOf } from './with-data.ts'
import { tell } from './words.ts'

/** What this program keeps in a data folder beside the database; what it keeps half written ends in `.new`. */
const ours =
  /^(cache|database-(folder|password)|hub-key\.pem|hub\.lock(\.\d+(\.old)?)?|keeper|mode|play\.json|player-(done|plan|seals|secret)|postgresql|socket-folder)(\.new)?$/

/** Deletes the demonstration of the data folder, with its database, and nothing that is real or somebody else's. */
export async function deleteDemonstration(): Promise<number> {
  const settings = environment('demonstration')
  if ('wrong' in settings) {
    console.error(settings.wrong)
    return 2
  }
  const { dataFolder } = settings
  const mode = modeOf(dataFolder)
  if (mode === undefined) {
    console.log(`There is no demonstration in ${dataFolder}. Nothing was deleted.`)
    return 0
  }
  if (mode === 'real') {
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
  await data.stop()
  removeOurs(dataFolder)
  console.log(`The demonstration in ${dataFolder} is deleted.`)
  return 0
}

/** The file that says that this is a demonstration goes last: a deletion that was cut can be done again. */
function removeOurs(dataFolder: string): void {
  const names = readdirSync(dataFolder).filter((name) => ours.test(name) && name !== 'mode')
  for (const name of [...names, 'mode']) rmSync(join(dataFolder, name), { recursive: true, force: true })
  if (existsSync(dataFolder) && readdirSync(dataFolder).length === 0) rmdirSync(dataFolder)
}
