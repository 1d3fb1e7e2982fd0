import type { Spelled } from './letters.ts'
import { spelledWords } from './normalise-name.ts'
import { isParticle, isTitle } from './particles.ts'
import { wordSimilarity } from './word-similarity.ts'
import { nicknames } from './nicknames.ts'

/** Words of one name that stand for words of the other, and how well. */
interface Match {
  ones: number[]
  others: number[]
  alike: number
  /** What of it counts: nothing far below the line where words become two names. */
  worth: number
}

/**
 * From where on two words can be one name, and what they are worth there: within one script, where they could have been
 * written alike, later and less.
 */
interface Line {
  from: number
  worth: number
}
const within: Line = { from: 0.7, worth: 0.44 }
const across: Line = { from: 0.56, worth: 0.5 }
const joined: Line = { from: 0.85, worth: 0.67 }

/** Alike enough to be the same name for certain. */
const certain = 0.95

/**
 * How alike two whole names are, 0 to 1, in whatever scripts and order their parts stand. A part that one name lacks
 * takes a little; parts of both that stand against each other take much, since they tell two people of one family
 * apart. Above 0.8: the same name, written twice; 0.6 to 0.8: worth a look. Without a letter in one of them: 0.
 */
export function nameSimilarity(a: string, b: string): number {
  const [ones, others] = [tellingWords(a), tellingWords(b)]
  if (ones.length === 0 || others.length === 0) return 0
  const [short, long] = goesFirst(ones, others) ? [ones, others] : [others, ones]
  // All in one word, as some lists and some scripts have it.
  const whole = short.length === 1 && long.length > 1 ? wordSimilarity(short[0]!, inOne(long)) : 0
  return Math.max(byParts(short, long), whole > 0.8 ? whole : 0)
}

const most = 12

function tellingWords(name: string): Spelled[] {
  const words = spelledWords(name).slice(0, most)
  const telling = words.filter(({ latin }) => !isParticle(latin) && !isTitle(latin))
  return telling.length > 0 ? telling : words
}

/** The shorter one; of equals the one that the alphabet has first, so that both sides give the same answer. */
const goesFirst = (ones: Spelled[], others: Spelled[]) =>
  ones.length < others.length || (ones.length === others.length && inOne(ones).latin < inOne(others).latin)

const inOne = (words: Spelled[]): Spelled => ({
  latin: words.map(({ latin }) => latin).join(''),
  script: words[0]!.script,
})

function byParts(short: Spelled[], long: Spelled[]): number {
  const matches = bestMatches(short, long)
  if (matches.length === 0) return 0
  const weightOf = ({ ones }: Match) => ones.reduce((sum, at) => sum + weight(short[at]!), 0)
  const matched = matches.reduce((sum, match) => sum + weightOf(match), 0)
  const alike = matches.reduce((sum, match) => sum + match.worth * weightOf(match), 0)
  const left = (words: Spelled[], used: Set<number>) => words.filter((_, at) => !used.has(at))
  const shortLeft = left(short, new Set(matches.flatMap(({ ones }) => ones)))
  const longLeft = left(long, new Set(matches.flatMap(({ others }) => others)))
  const against = shortLeft.reduce((sum, word) => sum + weight(word), 0)
  const lacking = Math.max(0, longLeft.length - shortLeft.length)
  const share = alike / (matched + 1.5 * against)
  const onlyOne = matched < 1.5 && lacking > 0 && short.length === 1 ? 0.8 : 1
  return share * onlyOne * (1 - 0.05 * Math.min(lacking, 4))
}

const weight = ({ latin }: Spelled) => (latin.length === 1 ? 0.5 : 1)

function bestMatches(short: Spelled[], long: Spelled[]): Match[] {
  const found: Match[] = []
  for (let i = 0; i < short.length; i++)
    for (let j = 0; j < long.length; j++) {
      found.push(
        match(
          [i],
          [j],
          partSimilarity(short[i]!, long[j]!),
          short[i]!.script === long[j]!.script ? within : across,
        ),
      )
      if (j + 1 < long.length) found.push(joint(short, [i], long, [j, j + 1]))
      if (i + 1 < short.length) found.push(joint(short, [i, i + 1], long, [j]))
    }
  // Two words that were joined count as more than one of them alone.
  found.sort((x, y) => y.alike + y.ones.length * 1e-6 - (x.alike + x.ones.length * 1e-6))
  const used = { ones: new Set<number>(), others: new Set<number>() }
  return found.filter(({ ones, others, worth }) => {
    if (worth === 0 || ones.some((at) => used.ones.has(at)) || others.some((at) => used.others.has(at)))
      return false
    for (const at of ones) used.ones.add(at)
    for (const at of others) used.others.add(at)
    return true
  })
}

const nothing: Match = { ones: [], others: [], alike: 0, worth: 0 }

function joint(short: Spelled[], ones: number[], long: Spelled[], others: number[]): Match {
  if (
    [...ones.map((at) => short[at]!), ...others.map((at) => long[at]!)].some(({ latin }) => latin.length < 2)
  )
    return nothing
  const one = inOne(ones.map((at) => short[at]!))
  const another = inOne(others.map((at) => long[at]!))
  const [least, longest] = [one.latin.length, another.latin.length].toSorted((a, b) => a - b) as [
    number,
    number,
  ]
  // Across scripts one of them may have no vowels.
  if (one.script === another.script && least < longest * 0.75) return nothing
  return match(ones, others, wordSimilarity(one, another), joined)
}

function match(ones: number[], others: number[], alike: number, line: Line): Match {
  const beyond = Math.min(1, (alike - line.from) / (certain - line.from))
  return { ones, others, alike, worth: beyond < 0 ? 0 : line.worth + (1 - line.worth) * beyond }
}

function partSimilarity(one: Spelled, another: Spelled): number {
  if (one.latin.length === 1 || another.latin.length === 1)
    return one.latin[0] === another.latin[0] ? (one.latin === another.latin ? 1 : 0.85) : 0
  return nicknames(one.latin, another.latin) ? 0.9 : wordSimilarity(one, another)
}
