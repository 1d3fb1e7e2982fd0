import { sha256, type EntryLine, type JournalFile } from '@libertad/hub'
import { chainLink, chainStart } from '@libertad/protocol'
import { mostNamed, type Fault } from './journal-fault.ts'

/** Numbers without gap, each once and in their order, each bound by the chain to all before it; the chain at the end. */
export function orderFaults({ first, entries }: JournalFile): { faults: Fault[]; chain: string } {
  const faults: Fault[] = []
  const there = new Set<number>()
  let highest = 0
  for (const { number, entry } of entries) {
    if (there.has(number)) faults.push({ fault: 'inserted', number, entry })
    else if (number < highest) faults.push({ fault: 'reordered', number, entry })
    there.add(number)
    highest = Math.max(highest, number)
  }
  const last = Math.max(highest, first.number)
  for (let number = 1; number <= last && faults.length < mostNamed; number++)
    if (!there.has(number)) faults.push({ fault: 'missing', number })
  if (highest > first.number) faults.push({ fault: 'inserted', number: highest })
  const chained = chainFaults([...entries].sort((a, b) => a.number - b.number))
  return { faults: [...faults, ...chained.faults], chain: chained.chain }
}

/** A wrong link is named once: what comes after may follow the link as it should be, or as it was told. */
function chainFaults(entries: EntryLine[]): { faults: Fault[]; chain: string } {
  const faults: Fault[] = []
  let own = chainStart
  let told = chainStart
  let number = 0
  for (const line of entries) {
    const link = (before: string) => chainLink(sha256, before, line.number, line.entry, line.receivedAt)
    const follows = line.chain === link(told) || line.chain === link(own)
    // After a gap, which is named by its numbers, a link cannot be checked.
    if (!follows && line.number === number + 1)
      faults.push({ fault: 'reordered', number: line.number, entry: line.entry })
    own = follows ? line.chain : link(own)
    told = line.chain
    number = line.number
  }
  return { faults, chain: told }
}
