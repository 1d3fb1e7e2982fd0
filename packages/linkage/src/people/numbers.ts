import type { Block } from './blocks.ts'
import { samplePeople } from './sample.ts'
import type { Spread } from './sum.ts'

/** Members of a block that is counted through: 4,140 ways to make people of eight. */
const fewest = 8

/** How likely each number of people is in one block. */
export function numbersOfPeople(block: Block, random: () => number): Spread {
  return block.members <= fewest ? countedThrough(block) : samplePeople(block, random)
}

function countedThrough({ members, weights }: Block): Spread {
  const logs: number[][] = Array.from({ length: members + 1 }, () => [])
  const people: number[][] = []
  const place = (member: number, log: number) => {
    if (member === members) {
      logs[people.length]!.push(log)
      return
    }
    for (const person of people) {
      let joined = log
      for (const other of person) joined += weights![member * members + other]!
      person.push(member)
      place(member + 1, joined)
      person.pop()
    }
    people.push([member])
    place(member + 1, log)
    people.pop()
  }
  place(0, 0)
  const highest = logs.flat().reduce((a, b) => Math.max(a, b))
  const sums = logs.map((of) => of.reduce((sum, log) => sum + Math.exp(log - highest), 0))
  const all = sums.reduce((a, b) => a + b)
  return { from: 0, shares: Float64Array.from(sums, (sum) => sum / all) }
}
