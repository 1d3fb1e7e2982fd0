import type { AgreementField, Kin } from './agreement.ts'

/** Of records of one person so many agree in full on a field, as a beginning; most of the rest nearly. */
const usual = { full: 0.82, different: 0.06 }

/** What matches are taken to look like until they are seen. Rarer and commoner values are met as often as they are drawn. */
export function startingMatch({ levels, full, mass }: AgreementField, chance: Float64Array): Float64Array {
  const shares = Float64Array.from({ length: levels.length + 1 }, () => 1)
  spreadFull(shares, full, chance, usual.full, mass)
  const between = levels.length - full - 1
  const rest = 1 - usual.full - (between > 0 ? usual.different : 0)
  // Each step further from the same half as often.
  const halves = 2 ** between - 1
  for (let i = 0; i < between; i++) shares[full + 1 + i] = (rest * 2 ** (between - 1 - i)) / halves
  shares[levels.length] = between > 0 ? usual.different : rest
  return shares
}

/** Twins and couples of the same day: so often do two of one household agree on what is not shared. */
const twins = 0.01

/** Whether what two people of a kind agree on is learnt: of one place everything of the place, of one household the name, too. */
export const freeOf = ({ shared }: AgreementField, kind: Kin): boolean =>
  shared === 'place' || (shared === 'household' && kind === 'household')

/** What two people of one household or place look like: what is shared agrees mostly, the rest by chance, or as of twins. */
export function startingKin(field: AgreementField, chance: Float64Array, kind: Kin): Float64Array {
  const { levels, full, mass } = field
  const shares = Float64Array.from(chance)
  shares[0] = 1
  if (freeOf(field, kind)) {
    spreadFull(shares, full, chance, 0.8, mass)
    let rest = 0
    for (let level = full + 1; level <= levels.length; level++) rest += chance[level]!
    for (let level = full + 1; level <= levels.length; level++) shares[level] = (0.2 * chance[level]!) / rest
    return shares
  }
  let agreeing = 0
  for (let level = 1; level <= full; level++) agreeing += chance[level]!
  if (kind === 'place' || agreeing >= twins) return shares
  for (let level = 1; level <= levels.length; level++)
    shares[level] =
      level <= full ? (chance[level]! * twins) / agreeing : (chance[level]! * (1 - twins)) / (1 - agreeing)
  return shares
}

/** Over the full levels as the values of each are met; without that as their roots, which comes to the same for like values. */
function spreadFull(
  shares: Float64Array,
  full: number,
  chance: Float64Array,
  sum: number,
  mass?: Float64Array,
): void {
  const met = (level: number) => Math.max(1e-6, mass ? mass[level]! : Math.sqrt(chance[level]!))
  let all = 0
  for (let level = 1; level <= full; level++) all += met(level)
  for (let level = 1; level <= full; level++) shares[level] = (sum * met(level)) / all
}
