import russian from '../data/russian.json' with { type: 'json' }
import ukrainian from '../data/ukrainian.json' with { type: 'json' }
import { romaniseCyrillic } from './cyrillic.ts'
import type { DrawName } from './name.ts'
import { readList } from './read-list.ts'

function slavicName(lists: typeof russian, language: 'rus' | 'ukr'): DrawName {
  const [women, men, surnames] = [lists.women, lists.men, lists.surnames].map((list) =>
    readList(list).map(({ native }) => native),
  ) as [string[], string[], string[]]
  return (random, woman) => {
    const given = random.pick(woman ? women : men)
    const masculine = random.pick(surnames)
    // Surnames in -ov, -ev, -in have a feminine form; those in -ko, -uk and the like have one for all.
    const family = woman && /[оеё]в$|ин$/.test(masculine) ? `${masculine}а` : masculine
    const text = `${given} ${family}`
    const latin = (name: string) => romaniseCyrillic(name, language, 'passport')
    return {
      ...{ given: latin(given), family: latin(family) },
      asWritten: [
        { script: 'Cyrl', text },
        { script: 'Latn', text: latin(text) },
      ],
    }
  }
}

export const russianName = slavicName(russian, 'rus')
export const ukrainianName = slavicName(ukrainian, 'ukr')
