import arabic from '../data/arabic.json' with { type: 'json' }
import chinese from '../data/chinese.json' with { type: 'json' }
import hindi from '../data/hindi.json' with { type: 'json' }
import persian from '../data/persian.json' with { type: 'json' }
import type { Random } from '../../random.ts'
import type { Identity } from '../identity.ts'
import { romaniseCyrillic } from '../names/cyrillic.ts'
import { readList, variantsOf } from '../names/read-list.ts'
import type { Tradition } from '../origins.ts'

interface Lists {
  women: string
  men: string
  surnames: string
}

const listed = Object.fromEntries(
  Object.entries({ arabic, chinese, hindi, persian }).map(([tradition, lists]: [string, Lists]) => [
    tradition,
    {
      given: variantsOf([readList(lists.women), readList(lists.men)]),
      family: variantsOf([readList(lists.surnames)]),
    },
  ]),
)

type Latin = Pick<Identity, 'given' | 'family'>

/** Another way from her script to Latin letters, or `undefined` where there is none that differs. */
export function transliterated(random: Random, identity: Identity, tradition: Tradition): Latin | undefined {
  const { given, family } = identity
  if (tradition === 'russian' || tradition === 'ukrainian') {
    const own = identity.asWritten.find(({ script }) => script === 'Cyrl')!.text
    const [first, last] = romaniseCyrillic(own, tradition === 'russian' ? 'rus' : 'ukr', 'english').split(' ')
    return first === given && last === family ? undefined : { given: first!, family: last! }
  }
  const variants = listed[tradition]
  const possible = [
    ...(variants?.given.get(given) ?? []).map((other) => ({ given: other, family })),
    ...(variants?.family.get(family) ?? []).map((other) => ({ given, family: other })),
  ]
  return possible.length > 0 ? random.pick(possible) : undefined
}
