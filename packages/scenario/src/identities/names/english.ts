import list from '../data/english.json' with { type: 'json' }
import { latin, type DrawName } from './name.ts'
import { readList } from './read-list.ts'

const women = readList(list.women).map((one) => one.latin)
const men = readList(list.men).map((one) => one.latin)
const surnames = readList(list.surnames).map((one) => one.latin)
const southAsian = {
  women: readList(list.southAsianWomen).map((one) => one.latin),
  men: readList(list.southAsianMen).map((one) => one.latin),
  surnames: readList(list.southAsianSurnames).map((one) => one.latin),
}

/** Share of names that came with workers from India: rough, from censuses of Guyana and of Trinidad and Tobago. */
const fromIndia: Record<string, number> = { GY: 0.4, TT: 0.35, JM: 0.03 }

/** The English-speaking Caribbean: a given name, sometimes a second, and one surname. */
export const englishName: DrawName = (random, woman, nationality) => {
  const indian = random.chance(fromIndia[nationality] ?? 0)
  const from = indian && random.chance(0.7) ? southAsian : { women, men }
  const given = [random.pick(woman ? from.women : from.men)]
  if (random.chance(0.35)) given.push(random.pick((woman ? women : men).filter((one) => one !== given[0])))
  return latin(given.join(' '), random.pick(indian ? southAsian.surnames : surnames))
}
