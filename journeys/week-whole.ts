import { random } from '@libertad/scenario'
import { isRefusal, type Refusal } from '@libertad/domain'
import { lineFaults, type LineFault } from './field-line.ts'
import { journalOf, type OfDevice } from './week-journal.ts'
import { aWeek, weekOf } from './week-prepared.ts'
import { housesView, networkReturns } from './week-return.ts'
import { controlFound, stolenHidden } from './week-thief.ts'
import type { Days } from './week-officer.ts'

export interface WholeWeek {
  days: Days
  /** What was done to the line when the network came back. */
  faults: Record<LineFault, number>
  /** Entries of the phone that the hub holds at the end. */
  entries: number
  /** Where a word in the clear was found: a search that finds none proves nothing. */
  controlIn: string[]
  /** What did not hold; empty when nothing was lost, doubled, read by a thief, or by whom she took it back from. */
  wrong: string[]
}

interface Wanted {
  seed: string
  /** How often the phone dies. */
  deaths: number
  said?: (line: string) => void
}

/** What one week writes, each once: whoever counts may count on it. */
const written: Record<string, number> = {
  ...{ 'visit.started': 1, 'site.visited': 1, 'person_met.recorded': 3, 'person_met.screened': 2 },
  ...{ 'person_met.determined': 1, 'consent.recorded': 3, 'consent.withdrawn': 1, 'referral.sent': 2 },
  ...{ 'referral.withdrawn': 1, 'suspect.recorded': 1, 'arrest.made': 1, 'alert.raised': 2 },
}

/** A week in the mines from its preparation to what the hub holds at its end, told by its seed. */
export async function wholeWeek({ seed, deaths, said }: Wanted): Promise<WholeWeek> {
  const week = await aWeek(seed)
  try {
    const days = await weekOf(week, { deaths, random: random(seed), ...(said && { said }) })
    const contacts = await networkReturns(week)
    said?.(`the network came back: ${JSON.stringify(week.line.counts)}`)
    const { kept, takenBack } = await housesView(week)
    const found = await stolenHidden(week.phone, week.page, week.planted)
    const controlIn = await controlFound(week.phone, week.page)
    await week.hub.stop()
    const journal = await journalOf(week.data.folder, week.device)
    const expected = { ...written, 'visit.contact_expected': contacts }
    return {
      ...{ days, controlIn, faults: week.line.counts, entries: journal.ids.length },
      wrong: [
        ...days.wrong,
        ...lineFaults.filter((fault) => week.line.counts[fault] === 0).map((fault) => `no line met ${fault}`),
        ...readFaults({ kept, takenBack }, [week.planted.name, week.planted.number]),
        ...found.map(({ where, encoding }) => `a thief finds ${encoding} in ${where}`),
        ...journalFaults(journal, week.before + days.onlyHere + contacts, expected),
      ],
    }
  } finally {
    await week.end()
  }
}

function readFaults({ kept, takenBack }: { kept: unknown; takenBack: unknown }, words: string[]): string[] {
  const reads = JSON.stringify(kept)
  return [
    ...words.filter((word) => !reads.includes(word)).map((word) => `the house cannot read ${word}`),
    ...(isRefusal(takenBack as Refusal) ? [] : ['the house reads what she took back']),
  ]
}

function journalFaults(journal: OfDevice, count: number, kinds: Record<string, number>): string[] {
  const { ids, sequences, wrong } = journal
  return [
    ...wrong,
    ...(new Set(ids).size === ids.length ? [] : ['an entry is in the journal twice']),
    ...(sequences.every((one, at) => one === at + 1)
      ? []
      : [`the phone's own numbers: ${sequences.join(' ')}`]),
    ...(ids.length === count ? [] : [`the phone showed ${count} entries, the hub has ${ids.length}`]),
    ...Object.entries(kinds)
      .filter(([kind, times]) => (journal.kinds[kind] ?? 0) !== times)
      .map(([kind, times]) => `${kind} was written ${journal.kinds[kind] ?? 0} times, not ${times}`),
  ]
}
