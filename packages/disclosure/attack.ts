import { openSolver } from './src/index.ts'
import { attackTexts, protectTexts, publishReleases, usualWish, wishing } from './src/testing/protected.ts'
import { largeRelease, randomReleases, seeded } from './src/testing/random-operation.ts'

// node packages/disclosure/attack.ts [OPERATIONS] [SEED]: protects the releases of made-up operations, reads what would
// be printed again from text, attacks all of it together, and prints what was told, and what was lost beside rounding.
// Then one release of a million people, by each method. Exit code 1 if anything was told.
const [operations = 1000, seed = 7] = process.argv.slice(2).map(Number)
const random = seeded(seed)
const solver = await openSolver()
const rounding = wishing({ method: 'round' })
const rules = usualWish.rules
const sums = { published: 0, refused: 0, told: 0, narrowest: Infinity, slowest: 0 }
const lost = { hidden: 0, numbers: 0, people: 0, all: 0, plain: 0, controlled: 0, broken: 0, counted: 0 }
const began = performance.now()

for (let number = 1; number <= operations; number++) {
  const releases = randomReleases(random)
  const start = performance.now()
  const { printed, results, refused } = publishReleases(solver, releases)
  sums.slowest = Math.max(sums.slowest, performance.now() - start)
  sums.published += results.length
  sums.refused += refused
  const attack = attackTexts(solver, printed)
  sums.told += attack.told.length
  for (const { words, interval } of attack.intervals)
    if (!words.includes('difference of'))
      sums.narrowest = Math.min(sums.narrowest, interval!.most - interval!.least)
  for (const { tables } of results)
    for (const { hidden, lost: own } of tables) {
      lost.hidden += hidden.length
      lost.numbers += own.of
      lost.people += own.count
      lost.all += own.share === 0 ? 0 : own.count / own.share
    }
  // Each release rounded by itself: what it would lose, not what releases together tell.
  const rounded = protectTexts(solver, releases[0]!, rounding)
  if (!rounded.safe) sums.told += rounded.told.length
  for (const { lost: own } of rounded.tables) lost.controlled += own.count
  const plain = rounded.roundingAlone
  lost.plain += plain.count
  lost.broken += plain.notAdding
  lost.counted += plain.share === 0 ? 0 : plain.count / plain.share
  if (number % 100 === 0 || number === operations)
    console.log(
      `${number} operations, ${((performance.now() - began) / 1000).toFixed(0)} s: ${sums.told} told`,
    )
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
console.log(`Rules: counts 1 to ${rules.threshold - 1} hidden, intervals of ${rules.protection} or more.`)
console.log(`Releases: published ${sums.published}, refused ${sums.refused}, told ${sums.told}.`)
console.log(
  `Narrowest interval of a hidden count: ${sums.narrowest}. Slowest operation: ${sums.slowest.toFixed(0)} ms.`,
)
console.log(
  `Hiding: ${percent(lost.hidden, lost.numbers)} of the numbers, ${percent(lost.people, lost.all)} of the people.`,
)
console.log(
  `Rounding to ${rules.threshold}: off by ${percent(lost.controlled, lost.counted)} controlled; alone ${percent(lost.plain, lost.counted)}, with ${lost.broken} sums broken.`,
)

const people = 1_000_000
const counting = performance.now()
const texts = largeRelease(random, people)
console.log(
  `${people} people counted in ${((performance.now() - counting) / 1000).toFixed(1)} s, then protected:`,
)
for (const method of ['suppress', 'round', 'noise'] as const) {
  const noise = { epsilon: 1000, budget: 1000, spent: 0 }
  const start = performance.now()
  const { safe, tables, adds } = protectTexts(solver, texts, wishing({ method, noise, seconds: 60 }))
  const sum = (pick: (own: (typeof tables)[number]['lost']) => number) =>
    tables.reduce((total, { lost: own }) => total + pick(own), 0)
  const changed = `${sum(({ cells }) => cells)} of ${sum(({ of }) => of)} numbers hidden or changed`
  const took = ((performance.now() - start) / 1000).toFixed(2)
  console.log(
    `  ${method}: ${took} s, ${safe ? 'safe' : 'not safe'}, ${adds ? 'adds up' : 'does not add up'}; ${changed}, ${sum(({ count }) => count)} people.`,
  )
  if (!safe) sums.told += 1
}
process.exitCode = sums.told === 0 ? 0 : 1
