import { unproposed, type Block } from './blocks.ts'
import type { Spread } from './sum.ts'

/** Rounds over all members: the first part is thrown away. Of very many members fewer, since their numbers even out. */
const roundsOf = (members: number) => ({
  before: Math.max(20, Math.min(60, Math.round(60_000 / members))),
  counted: Math.max(60, Math.min(400, Math.round(200_000 / members))),
})

/**
 * Numbers of people in a block too large to count through: a walk over the ways to make people of records, by moving single
 * members (Gibbs) and by splitting and joining whole people (sequentially allocated merge-split, Dahl 2003), so that two
 * large groups with one doubtful bridge are seen both ways.
 */
export function samplePeople(block: Block, random: () => number): Spread {
  const state = start(block)
  const counts = new Float64Array(block.members + 1)
  const rounds = roundsOf(block.members)
  const draw = (below: number) => Math.min(below - 1, Math.floor(random() * below))
  for (let round = 0; round < rounds.before + rounds.counted; round++) {
    for (let member = 0; member < block.members; member++) {
      moveMember(state, member, random)
      const near = state.near[member]!
      splitOrJoin(state, member, near[draw(near.length)]!, random)
    }
    if (round >= rounds.before) counts[state.people.size]! += 1 / rounds.counted
  }
  return { from: 0, shares: counts }
}

interface State {
  block: Block
  near: number[][]
  /** Person of each member, and the members of each person. */
  of: Int32Array
  people: Map<number, number[]>
  next: number
}

function start(block: Block): State {
  const all = Array.from({ length: block.members }, (_, member) => member)
  return {
    block,
    near: block.neighbours.map((of) => [...of.keys()]),
    of: Int32Array.from(all),
    people: new Map(all.map((member) => [member, [member]])),
    next: block.members,
  }
}

/** What it weighs that a member is one with these: unproposed pairs count alike. */
function pull({ block: { neighbours, weights, members } }: State, member: number, others: number[]): number {
  let sum = 0
  if (weights) {
    for (const other of others) if (other !== member) sum += weights[member * members + other]!
    return sum
  }
  const of = neighbours[member]!
  for (const other of others) if (other !== member) sum += of.get(other) ?? unproposed
  return sum
}

function put(state: State, person: number, members: number[]): void {
  if (members.length === 0) state.people.delete(person)
  else state.people.set(person, members)
  for (const member of members) state.of[member] = person
}

function moveMember(state: State, member: number, random: () => number): void {
  const from = state.of[member]!
  const rest = state.people.get(from)!.filter((other) => other !== member)
  const choices = new Set([from, ...state.near[member]!.map((other) => state.of[other]!)])
  const targets = [...choices].filter((person) => person !== from || rest.length > 0)
  const logs = targets.map((person) =>
    pull(state, member, person === from ? rest : state.people.get(person)!),
  )
  const highest = logs.reduce((a, b) => Math.max(a, b), 0)
  let left = random() * (logs.reduce((sum, log) => sum + Math.exp(log - highest), 0) + Math.exp(-highest))
  let chosen = -1
  for (let i = 0; i < targets.length && chosen < 0; i++)
    if ((left -= Math.exp(logs[i]! - highest)) < 0) chosen = targets[i]!
  if (chosen === from) return
  put(state, from, rest)
  put(state, chosen < 0 ? state.next++ : chosen, [...(state.people.get(chosen) ?? []), member])
}

function splitOrJoin(state: State, a: number, b: number, random: () => number): void {
  const [personA, personB] = [state.of[a]!, state.of[b]!]
  const joined = personA === personB
  const all = joined
    ? state.people.get(personA)!
    : [...state.people.get(personA)!, ...state.people.get(personB)!]
  const rest = all.filter((member) => member !== a && member !== b)
  for (let i = rest.length - 1; i > 0; i--) {
    const j = Math.min(i, Math.floor(random() * (i + 1)))
    ;[rest[i], rest[j]] = [rest[j]!, rest[i]!]
  }
  // The way from one to two is drawn; from two to one it is the way that would have led here.
  const [left, right] = [[a], [b]]
  let way = 0
  for (const member of rest) {
    const difference = pull(state, member, right) - pull(state, member, left)
    const chance = 1 / (1 + Math.exp(difference))
    const goesLeft = joined ? random() < chance : state.of[member] === personA
    way += Math.log(Math.max(goesLeft ? chance : 1 - chance, 1e-300))
    ;(goesLeft ? left : right).push(member)
  }
  let between = 0
  for (const member of left) between += pull(state, member, right)
  if (Math.log(random()) >= (joined ? -between - way : between + way)) return
  if (!joined) {
    put(state, personB, [])
    put(state, personA, all)
    return
  }
  put(state, personA, left)
  put(state, state.next++, right)
}
