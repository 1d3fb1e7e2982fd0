import { fold, foldJudgement, type Entry, type WhoBook } from '@libertad/domain'
import type { SaidLine } from '../../model/counting-port.ts'
import type { Subjects } from '../../view/subjects.ts'

/** Each answer, change and taking back of an agency about a pair, in the order of the hub, what it has not got last. */
export function saidLines(
  subjects: Subjects,
  who: Pick<WhoBook, 'people'>,
  { agency, pair }: { agency: string; pair: string },
): SaidLine[] {
  return [...subjects.all('judgement'), ...subjects.all('settlement')]
    .filter(({ state }) => state.owner === agency && state.pair === pair)
    .flatMap(({ entries }) => entries.flatMap((entry, at) => lineOf(entry, entries.slice(0, at + 1), who)))
    .toSorted((a, b) => order(a) - order(b))
    .map(({ line }) => line)
}

interface Numbered {
  line: SaidLine
  number: number | undefined
}

const order = ({ number }: Numbered) => number ?? Number.MAX_SAFE_INTEGER

function lineOf(entry: Entry, until: Entry[], who: Pick<WhoBook, 'people'>): Numbered[] {
  const { state } = fold(until, foldJudgement)
  const versions = state ? [...state.answer.replaced, ...state.answer.versions] : []
  // What is taken back has no answer of its own: it is the one that stood.
  const told = versions.find(({ entry: id }) => id === entry.id) ?? versions.at(-1)
  if (!told) return []
  const { actor, claimedAt, kind } = entry.header
  const line = {
    ...{ answer: told.value, at: claimedAt, actor: who.people.get(actor)?.workName ?? '' },
    ...{ sent: entry.receivedAt !== undefined, takenBack: kind.endsWith('.taken_back') },
  }
  return [{ line, number: entry.number }]
}
