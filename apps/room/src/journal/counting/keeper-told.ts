import { keeperOrigin } from '@libertad/casework'
import { isRefusal, refuse, type Operation } from '@libertad/domain'
import { toldAt, unreachable, type KeeperPorts } from '@libertad/sealing'
import type { Asked, KeeperLine } from '../../model/counting-port.ts'

export interface KeeperRoad extends Omit<KeeperPorts, 'signer'> {
  sign: KeeperPorts['signer']['sign']
  /** Labels of devices, by id. */
  labels(): ReadonlyMap<string, string>
}

/** Asks the keeper that the operation named what it has to tell the agency of this device, the newest day first. */
export async function keeperTold(
  keeper: Operation['keeper'],
  device: string,
  { sign, labels, ...road }: KeeperRoad,
): Promise<Asked<KeeperLine[]>> {
  if (!keeper) return { value: [] }
  const origin = keeperOrigin(keeper, road.origin)
  const reply = await toldAt({ ...road, origin, signer: { device, sign } })
  if (reply === unreachable) return { refusal: refuse('hub_unreachable', 'keeper') }
  if (isRefusal(reply)) return { refusal: reply }
  const known = labels()
  const lines = reply.told.map(({ day, what, device: id }): KeeperLine => {
    if (id === undefined) return { day, what }
    // A device that the registry does not name yet is told apart by how its id begins.
    return { day, what, device: known.get(id) ?? id.slice(0, 8) }
  })
  return { value: lines.toSorted((a, b) => b.day.localeCompare(a.day)) }
}
