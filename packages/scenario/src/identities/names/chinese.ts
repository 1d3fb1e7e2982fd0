import list from '../data/chinese.json' with { type: 'json' }
import type { DrawName } from './name.ts'
import { readList } from './read-list.ts'

const women = readList(list.women)
const men = readList(list.men)
const surnames = readList(list.surnames)
const traditional = new Map(list.traditional.split(' ').map((pair) => [...pair] as [string, string]))

/** Where the long forms are written. */
const long = ['TW', 'HK', 'MO']

/** Family name first and no blank; in Latin letters as pinyin without tones. */
export const chineseName: DrawName = (random, woman, nationality) => {
  const family = random.pick(surnames)
  const given = random.pick(woman ? women : men)
  const native = family.native + given.native
  const own = long.includes(nationality)
    ? { script: 'Hant', text: [...native].map((one) => traditional.get(one) ?? one).join('') }
    : { script: 'Hans', text: native }
  return {
    ...{ family: family.latin, given: given.latin },
    asWritten: [own, { script: 'Latn', text: `${family.latin} ${given.latin}` }],
  }
}
