import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { RefusalCode } from '@libertad/domain'
import type { Answered } from './requests.ts'

/** A way to ask about a thing by its id: one that is there and not the asker's, and one that is nowhere. */
export interface Question {
  name: string
  ask(id: string): Promise<Answered>
  theirs(): string
  says: RefusalCode
}

/** All that an asker can tell answers apart by, but the time; the date is everybody's. */
const told = ({ status, headers, text }: Answered) => ({ status, headers: { ...headers, date: '' }, text })

export async function sameAnswer({ ask, theirs, says }: Question): Promise<void> {
  const [there, nowhere] = [await ask(theirs()), await ask(randomUUID())]
  expect(told(there)).toEqual(told(nowhere))
  expect(there.text).toContain(`"refused":"${says}"`)
}

const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!

/** A difference that is there is there every time; one that the machine made is gone when it is measured again. */
export async function sameTime(question: Question, tries = 3): Promise<void> {
  for (let again = 1; ; again++) {
    const ratio = await ratioOfTimes(question)
    const same = ratio > 1 / 3 && ratio < 3
    if (!same && again < tries) continue
    expect([question.name, same, ratio]).toEqual([question.name, true, ratio])
    return
  }
}

/** Asks both in turns, so that whatever else this machine does falls on both. */
async function ratioOfTimes({ ask, theirs }: Question, times = 41): Promise<number> {
  const took = { there: [] as number[], nowhere: [] as number[] }
  for (let i = 0; i < times; i++) {
    const order = i % 2 ? (['there', 'nowhere'] as const) : (['nowhere', 'there'] as const)
    for (const which of order) took[which].push((await ask(which === 'there' ? theirs() : randomUUID())).took)
  }
  return median(took.there) / median(took.nowhere)
}
