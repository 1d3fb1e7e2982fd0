import {
  kinds,
  type AgreementField,
  type AgreementModel,
  type ComparedPairs,
  type LearntField,
} from './agreement.ts'
import { freeOf, startingKin, startingMatch } from './start.ts'
import { closeOf } from './witnesses.ts'
import { areUngraded, slipsTogether, type SlipsTogether } from './slips-together.ts'
import { spreadOver } from './spread-over.ts'

/** Pairs that what is usual counts for, beside those seen: a handful of matches shall not make a rule. */
const strength = { match: 8, kin: 20 }

const most = { steps: 200, alone: 100, change: 1e-5 }

/** Of what agrees by chance a part remains, however much of it the matches explain. */
const leastChance = 0.05

/** Records of one person agree, at least nearly, this often on whatever is compared. */
const leastAlike = 0.6
/** … and on tokens, of which a slip leaves nothing. */
const leastSame = 0.6

/**
 * Learns how often records of one person agree, by expectation and maximisation over four kinds of pairs: of one person; of
 * two people of one household, and of one place, who agree on much at once; of two people with nothing in common. Without
 * those between, relatives would look like matches, since their fields would count as if they agreed independently.
 */
export function learnAgreement(given: ComparedPairs): AgreementModel {
  const { fields, counts, pairs, dependence } = given
  const learnt = fields.map((field, f) => startOf(field, given.chance[f]!))
  const beginning = Math.min(0.3, (given.expected ?? Math.sqrt(pairs) / 4) / pairs)
  let matches = beginning
  const kin = { household: beginning, place: beginning }
  const spread = spreadOver(given)
  const ungraded = areUngraded(fields)
  let settled = 0
  let together: SlipsTogether | undefined
  let steps = 0
  for (; steps < most.steps; steps++) {
    const { shares, levels, matching } = spread(learnt, matches, kin, together)
    const before = matches
    matches = Math.min(0.8, Math.max(shares[0]!, 0.01) / pairs)
    kinds.forEach(
      (kind, k) => (kin[kind] = Math.min(0.4 - matches / 4, Math.max(shares[k + 1]!, 0.01) / pairs)),
    )
    learnt.forEach((field, f) => {
      const seen = (kind: number) => levels[kind]![f]!
      maximise(field.match, seen(0), startingMatch(field, given.chance[f]!), strength.match)
      keepEven(field)
      keepAlike(field, ungraded ? leastSame : leastAlike)
      field.chance = withoutOthers(
        given.chance[f]!,
        field,
        matches,
        kin,
        field.shared === 'none' ? dependence?.strangers[f] : undefined,
      )
      kinds.forEach((kind, k) => {
        const usual = startingKin(field, field.chance, kind)
        if (freeOf(field, kind)) maximise(field.kin[kind], seen(k + 1), usual, strength.kin)
        else field.kin[kind] = usual
      })
    })
    const isSettled = Math.abs(matches - before) < most.change * before
    // First what matches are, as if their fields slipped by themselves; then how they do.
    if (ungraded && (isSettled || together || steps >= most.alone))
      together = slipsTogether(fields, given.patterns, matching)
    else if (isSettled) break
    if (isSettled && settled++ > 0) break
  }
  for (const field of learnt)
    field.weights = field.match.map((m, level) => (level === 0 ? 0 : Math.log2(m / field.chance[level]!)))
  return {
    fields: learnt,
    drawn: given.chance,
    dependence,
    together,
    matches,
    kin,
    steps,
    pairs: counts.length === 0 ? 0 : pairs,
  }
}

function startOf(field: AgreementField, chance: Float64Array): LearntField {
  const own = chance.map((share) => Math.max(share, 1e-9))
  return {
    ...field,
    match: startingMatch(field, own),
    kin: { household: startingKin(field, own, 'household'), place: startingKin(field, own, 'place') },
    chance: own,
    weights: new Float64Array(own.length),
  }
}

function maximise(into: Float64Array, seen: Float64Array, usual: Float64Array, strength: number): void {
  let all = strength
  for (let level = 1; level < into.length; level++) all += seen[level]!
  for (let level = 1; level < into.length; level++)
    into[level] = (seen[level]! + strength * usual[level]!) / all
}

/** A full level is met in matches so many times as often as among all values, at most. */
const mostTimes = 3

/** Matches are of all people: they do not all have the one value that by some slip many were given. */
function keepEven({ match, full, mass }: LearntField): void {
  if (!mass || full < 2) return
  let [sum, of] = [0, 0]
  for (let level = 1; level <= full; level++) {
    sum += match[level]!
    of += mass[level]!
  }
  let [left, room] = [0, 0]
  const most = (level: number) => (sum * mostTimes * Math.max(mass[level]!, 1e-4)) / of
  for (let level = 1; level <= full; level++) {
    const beyond = match[level]! - most(level)
    if (beyond > 0) {
      left += beyond
      match[level] = most(level)
    } else room -= beyond
  }
  if (left === 0) return
  for (let level = 1; level <= full; level++)
    if (match[level]! < most(level)) match[level]! += (left * (most(level) - match[level]!)) / room
}

/** In a list without matches the likeliest strangers would be taken for them: what matches are is held to what they can be. */
function keepAlike(field: LearntField, least: number): void {
  const { match, levels } = field
  const close = closeOf(field)
  let alike = 0
  for (let level = 1; level <= close; level++) alike += match[level]!
  if (alike >= least) return
  for (let level = 1; level <= levels.length; level++)
    match[level]! *= level <= close ? least / alike : (1 - least) / (1 - alike)
}

/** Pairs drawn at random hold some matches and households; what is left is chance. */
function withoutOthers(
  drawn: Float64Array,
  field: LearntField,
  matches: number,
  kin: AgreementModel['kin'],
  strangers?: Float64Array,
): Float64Array {
  const rest = drawn.map((share, level) => {
    const others = kinds.reduce(
      (sum, kind) => sum + kin[kind] * field.kin[kind][level]!,
      matches * field.match[level]!,
    )
    return level === 0
      ? 1
      : Math.max(share - others, Math.max(leastChance, strangers?.[level] ?? 0) * share, 1e-9)
  })
  let all = 0
  for (let level = 1; level < rest.length; level++) all += rest[level]!
  return rest.map((share, level) => (level === 0 ? 1 : share / all))
}
