import { readFileSync } from 'node:fs'
import { countFacts, type LinkingFacts } from '@libertad/hub'
import { generatePlan, ownersAnswer, random, readPlan, worldOf, type Plan } from '@libertad/scenario'
import { offlineFacts } from './offline-facts.ts'

/**
 * How often the interval of people holds the true number, and how wide it is, over made-up operations that differ in
 * their seed: `node bench/people/counted.ts [SEEDS] [PLAN.yaml]`. Owners answer from what they see, never from the truth.
 */
const [seeds = '20', file] = process.argv.slice(2)
let [held, width, off, count] = [0, 0, 0, 0]
for (let seed = 1; seed <= Number(seeds); seed++) {
  const plan = planOf(seed)
  const world = worldOf(plan, `${seed}`, () => 'A'.repeat(43))
  const facts = offlineFacts(world)
  const { figure } = countFacts(answered(facts, seed), 1)
  const { people } = world.truth
  const holds = figure.low <= people && people <= figure.high
  count++
  if (holds) held++
  width += (figure.high - figure.low) / people
  off += (figure.best - people) / people
  console.log(
    `seed ${seed}: ${people} people, ${figure.low}–${figure.best}–${figure.high} of ${figure.records} records, ${figure.withTokens} with tokens${holds ? '' : '  NOT HELD'}`,
  )
}
const percent = (share: number) => `${((100 * share) / count).toFixed(1)} %`
console.log(
  `\nheld in ${held} of ${count} (claimed: 95 %); width ${percent(width)} of the people; best off by ${percent(off)}`,
)

function answered(facts: LinkingFacts, seed: number): LinkingFacts {
  const drawn = random(`answers ${seed}`)
  const { pairs } = countFacts(facts, 1)
  const said: LinkingFacts['said'] = []
  for (const pair of pairs) {
    if (pair.probability <= 0.05) continue
    for (const owner of new Set([pair.a.owner, pair.b.owner])) {
      const { probability, evidence } = pair
      const answer = ownersAnswer({ probability, evidence: evidence() }, (share) => drawn.chance(share))
      const mine = pair.a.owner === owner ? pair.a.subject : pair.b.subject
      if (answer)
        said.push({
          ...{ subject: `${said.length}`, number: said.length, owner, step: 'given', pair: pair.pair.pair },
          ...{ mine, answer },
        })
    }
  }
  return { ...facts, said }
}

function planOf(seed: number): Plan {
  const read = file
    ? readPlan(readFileSync(file, 'utf8'))
    : generatePlan({ countries: 13, officers: 512, seed })
  if ('plan' in read) return read.plan
  throw new Error('that is no plan')
}
