import list from '../data/spanish.json' with { type: 'json' }
import { latin, type DrawName } from './name.ts'
import { readList } from './read-list.ts'

const women = readList(list.women).map((one) => one.latin)
const men = readList(list.men).map((one) => one.latin)
const surnames = readList(list.surnames).map((one) => one.latin)
const andean = readList(list.andeanSurnames).map((one) => one.latin)

/** One or two given names, the father's surname, then the mother's. */
export const spanishName: DrawName = (random, woman, nationality) => {
  const given = random.sample(woman ? women : men, random.chance(0.55) ? 2 : 1)
  const highland = nationality === 'BO' || nationality === 'PE' ? 0.4 : 0
  const surname = () => random.pick(random.chance(highland) ? andean : surnames)
  return latin(given.join(' '), `${surname()} ${surname()}`)
}
