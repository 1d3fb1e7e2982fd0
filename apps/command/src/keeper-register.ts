import { renameSync, writeFileSync } from 'node:fs'
import { withData } from './with-data.ts'
import { tell } from './words.ts'

interface DeviceRow {
  id: string
  device_key: string
  agency: string
  revoked: boolean
  recorded: string
}

/**
 * `libertad keeper-register FILE`: the devices that a token keeper run apart answers, with their keys and agencies and
 * without a name, a role or a person. Its operator puts it beside the keeper's key as `devices.json`, and anew after
 * phones come or go.
 */
export function keeperRegister(file: string | undefined): Promise<number> {
  if (!file) {
    console.error('Say where the register goes: libertad keeper-register FILE')
    return Promise.resolve(2)
  }
  return withData(async ({ database }) => {
    const rows = await database.asNobody((tx) =>
      tx.query<DeviceRow>('select * from libertad.devices_for_keeper()', []),
    )
    const register = Object.fromEntries(
      rows.map(({ id, device_key: deviceKey, agency, revoked, recorded }) => [
        id,
        { deviceKey, agency, revoked, recorded: Number(recorded) },
      ]),
    )
    try {
      // Written beside and moved: a keeper that reads meanwhile never finds half of it.
      writeFileSync(`${file}.new`, `${JSON.stringify(register, undefined, 1)}\n`, { mode: 0o600 })
      renameSync(`${file}.new`, file)
    } catch (error) {
      tell({
        happened: `The register could not be written to ${file} (${(error as NodeJS.ErrnoException).code}).`,
        kept: 'Nothing was changed.',
        todo: 'Name a file in a folder that is there, that you may write, and that has room.',
      })
      return 1
    }
    console.log(
      `The register is written: ${rows.length} devices. Give it to whoever runs the keeper, as devices.json.`,
    )
    return 0
  })
}
