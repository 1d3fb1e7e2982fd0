import type { ReleaseFigures } from '@libertad/domain'
import type { Say } from '../../frame/say.tsx'
import { whyNotFooting, type CrossFooted } from '../figures/cross-foot.ts'

/** Whether rows and columns add up, and where not, why. */
export function footLines(
  { t, format, plural, number }: Pick<Say, 't' | 'format' | 'plural' | 'number'>,
  { people: { best }, protection }: Pick<ReleaseFigures, 'people' | 'protection'>,
  footed: CrossFooted,
): string[] {
  const words = t.releases.foots
  const { sums, differ, open, totals } = footed
  const why = whyNotFooting(footed, protection)
  const other = totals.find((total) => total !== best)
  return [
    why
      ? plural(words[why], differ, { sums: number(sums) })
      : sums > 0
        ? plural(words.all, sums)
        : words.none,
    ...(open > 0 ? [plural(words.open, open)] : []),
    ...(totals.length === 0
      ? []
      : other === undefined
        ? [format(words.headline, { total: number(best) })]
        : [format(words.headlineDiffers, { total: number(other), best: number(best) })]),
  ]
}
