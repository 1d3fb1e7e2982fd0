import list from '../data/portuguese.json' with { type: 'json' }
import { latin, type DrawName } from './name.ts'
import { readList } from './read-list.ts'

const women = readList(list.women).map((one) => one.latin)
const men = readList(list.men).map((one) => one.latin)
const surnames = readList(list.surnames).map((one) => one.latin)

/** One or two given names, mostly the mother's surname and then the father's, some the father's alone. */
export const portugueseName: DrawName = (random, woman) => {
  const given = random.sample(woman ? women : men, random.chance(0.45) ? 2 : 1)
  return latin(given.join(' '), random.sample(surnames, random.chance(0.8) ? 2 : 1).join(' '))
}
