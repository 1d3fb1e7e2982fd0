/**
 * Whole numbers around zero, `k` with a chance proportional to `e^(−|k| · rate)` for `rate = part / whole`: the
 * two-sided geometric distribution. Drawn with whole numbers alone (Canonne, Kamath, Steinke, _The discrete Gaussian
 * for differential privacy_, 2020, algorithm 2), because what floating numbers leave out tells what was added.
 * `random`: from 0 to below 1, in steps of 2⁻³² or finer.
 */
export function twoSidedGeometric(part: number, whole: number, random: () => number): number {
  for (;;) {
    const rest = below(whole, random)
    if (!happens(rest, whole, random)) continue
    let rounds = 0
    while (happens(1, 1, random)) rounds += 1
    const size = Math.floor((rest + whole * rounds) / part)
    const isNegative = below(2, random) === 1
    // Zero has one way only.
    if (isNegative && size === 0) continue
    return isNegative ? -size : size
  }
}

/** The least distance within which a draw lies with this chance. */
export function within(part: number, whole: number, chance: number): number {
  const ratio = Math.exp(-part / whole)
  return Math.max(0, Math.ceil(Math.log(((1 - chance) * (1 + ratio)) / 2) / Math.log(ratio) - 1))
}

const below = (count: number, random: () => number) => Math.floor(random() * count)

/** True with chance `e^(−part / whole)`, for a part of the whole. */
function happens(part: number, whole: number, random: () => number): boolean {
  let step = 1
  while (below(whole * step, random) < part) step += 1
  return step % 2 === 1
}
