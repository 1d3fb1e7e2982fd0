import type { DrawName } from './name.ts'
import { readList } from './read-list.ts'

interface Lists {
  women: string
  men: string
  surnames: string
}

/** A given name and a surname, first in a script of its own (ISO 15924), then in Latin letters. */
export function twoScripts(lists: Lists, script: string): DrawName {
  const women = readList(lists.women)
  const men = readList(lists.men)
  const surnames = readList(lists.surnames)
  return (random, woman) => {
    const given = random.pick(woman ? women : men)
    const family = random.pick(surnames)
    return {
      ...{ family: family.latin, given: given.latin },
      asWritten: [
        { script, text: `${given.native} ${family.native}` },
        { script: 'Latn', text: `${given.latin} ${family.latin}` },
      ],
    }
  }
}
