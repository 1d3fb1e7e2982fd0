import type { Sealed, WhoBook } from '@libertad/domain'
import type { SealedLine } from '../model/care-model.ts'
import type { Subject } from '../view/subjects.ts'

/** What is sealed about somebody, with every reading of it. What is in it stays sealed. */
export function sealedLine(book: WhoBook, { state, entries }: Subject<Sealed>): SealedLine {
  const nameOf = (person: string) => book.people.get(person)?.workName ?? '?'
  const opening = entries.find(({ header }) => header.kind === 'sealed.written')
  return {
    ...{ id: state.id, thing: state.thing, about: state.about },
    writtenAt: opening?.receivedAt ?? opening?.header.claimedAt ?? '',
    writtenBy: nameOf(opening?.header.actor ?? ''),
    erased: entries.some(({ header }) => header.kind === 'bodies.erased'),
    openings: state.openings.map(({ value, actor, claimedAt }) => ({
      ...{ who: nameOf(actor), at: claimedAt, ground: value },
    })),
  }
}
