import type { DrawName } from './name.ts'
import { latin } from './name.ts'
import { readList } from './read-list.ts'

interface Lists {
  women: string
  men: string
  surnames: string
}

/** A given name and a surname in Latin letters, where custom asks for no more. */
export function oneSurname(lists: Lists): DrawName {
  const [women, men, surnames] = [lists.women, lists.men, lists.surnames].map(readList) as [
    ...[ReturnType<typeof readList>, ReturnType<typeof readList>, ReturnType<typeof readList>],
  ]
  return (random, woman) => latin(random.pick(woman ? women : men).latin, random.pick(surnames).latin)
}
