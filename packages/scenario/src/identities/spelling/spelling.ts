import type { Random } from '../../random.ts'
import type { Identity } from '../identity.ts'
import type { WrittenName } from '../written-name.ts'
import { changeName, nameChanges, type LatinName, type NameChange } from './name-changes.ts'
import { writtenBirthDate, type BirthDateChange, type WrittenBirthDate } from './written-birth-date.ts'

/** One human as a second office writes her down. */
export interface Spelling extends LatinName {
  asWritten: WrittenName[]
  birthDate: WrittenBirthDate
  /** What differs from her own writing: known to the play alone, never to an office. */
  changes: (NameChange | BirthDateChange)[]
}

/** Offices that write Chinese, Arabic or Cyrillic names in their own script as well. */
const ownScriptToo = 0.3

/**
 * The same person written differently, with one to three changes of the name and sometimes one of the date of birth.
 * `at` is the moment of this meeting, milliseconds UTC. The name always differs, unless nothing of it can.
 */
export function spelling(random: Random, identity: Identity, at: number): Spelling {
  const own: LatinName = { given: identity.given, family: identity.family }
  const all = nameChanges.filter((one) => changeName[one](random, own, identity))
  // Any name can be turned round; that it is should not crowd out what only some names can suffer.
  const possible = all.length > 1 && random.chance(0.6) ? all.filter((one) => one !== 'order_swapped') : all
  const count = random.weighted([
    [1, 55],
    [2, 35],
    [3, 10],
  ])
  const chosen = random.sample(possible, count)
  let name = own
  const changes: Spelling['changes'] = []
  for (const change of nameChanges.filter((one) => chosen.includes(one))) {
    const changed = changeName[change](random, name, identity)
    if (!changed) continue
    name = changed
    changes.push(change)
  }
  const { birthDate, change } = writtenBirthDate(random, identity, at)
  if (change) changes.push(change)
  return { ...name, asWritten: writtenAs(random, name, identity), birthDate, changes }
}

function writtenAs(random: Random, { given, family }: LatinName, identity: Identity): WrittenName[] {
  const familyFirst = identity.asWritten.some(({ script }) => script.startsWith('Han'))
  const text = familyFirst ? `${family} ${given}` : `${given} ${family}`
  const own = identity.asWritten.filter(({ script }) => script !== 'Latn')
  return [...(random.chance(ownScriptToo) ? own : []), { script: 'Latn', text }]
}
