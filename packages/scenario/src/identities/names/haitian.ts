import list from '../data/haitian.json' with { type: 'json' }
import { latin, type DrawName } from './name.ts'
import { readList } from './read-list.ts'

const women = readList(list.women).map((one) => one.latin)
const men = readList(list.men).map((one) => one.latin)
const seconds = readList(list.seconds).map((one) => one.latin)
const surnames = readList(list.surnames).map((one) => one.latin)

/** French names, Jean and Marie mostly joined to another; many surnames were given names once. */
export const haitianName: DrawName = (random, woman) => {
  const joined = random.chance(0.25) ? `${woman ? 'Marie' : 'Jean'}-${random.pick(seconds)}` : undefined
  return latin(joined ?? random.pick(woman ? women : men), random.pick(surnames))
}
