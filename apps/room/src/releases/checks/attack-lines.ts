import type { ReleaseFigures } from '@libertad/domain'
import type { Say } from '../../frame/say.tsx'

export interface CheckLine {
  title: string
  says: string
  held: boolean
}

/** What each attack came to, in sentences. */
export function attackLines(
  { t, format, plural, number, list }: Pick<Say, 't' | 'format' | 'plural' | 'number' | 'list'>,
  { attack, protection }: ReleaseFigures,
): CheckLine[] {
  const words = t.releases.attack
  const { against, hidden, narrowest, singledOut } = attack
  const numbers = list(against.toSorted((one, other) => one - other).map(number))
  return [
    {
      ...{ title: words.together, held: true },
      says: against.length === 0 ? words.first : format(words.against, { numbers }),
    },
    {
      ...{ title: words.hidden, held: true },
      says: hidden === 0 ? words.hiddenNone : plural(words.hiddenSays, hidden),
    },
    {
      ...{ title: words.narrowest, held: true },
      says:
        narrowest !== null
          ? format(words.narrowestSays, { width: number(narrowest) })
          : protection.method === 'noise'
            ? words.narrowestNoise
            : words.narrowestNone,
    },
    {
      ...{ title: words.singled, held: singledOut === 0 },
      says: singledOut === 0 ? words.singledNone : plural(words.singledSays, singledOut),
    },
  ]
}
