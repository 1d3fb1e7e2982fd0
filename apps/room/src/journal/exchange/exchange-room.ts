import type { BrowserStore } from '@libertad/browser'
import { openAudience, ownCarers, type CaseworkPorts } from '@libertad/casework'
import { daysAfter, isRefusal, refuse } from '@libertad/domain'
import type { VaultBox } from '@libertad/sealing'
import type { ExchangePort } from '../../model/exchange-port.ts'
import type { FoldedType, Subjects } from '../../view/subjects.ts'
import type { Acting } from '../care/acting.ts'
import { subjectsOfRows } from './taken-rows.ts'

/** What taking in and giving out stand on. */
export interface ExchangeStandsOn extends Acting {
  casework(): CaseworkPorts
  subjects(): Subjects
  store: Pick<BrowserStore, 'own' | 'keepOwn'>
  /** The open vault's box; `undefined` while it is closed. */
  box(): VaultBox | undefined
  /** The journal's present, milliseconds. */
  now(): number
}

/** Files of others at this desk: what of the journal goes out, and how a row becomes a subject once. */
export function exchangeRoom({
  act,
  plain,
  casework,
  subjects,
  store,
  box,
  now,
}: ExchangeStandsOn): ExchangePort {
  function statesOf<Type extends FoldedType>(type: Type) {
    return subjects()
      .all(type)
      .map(({ state }) => state)
  }

  return {
    world: () => ({
      ...{ sites: statesOf('site'), suspects: statesOf('suspect'), arrests: statesOf('arrest') },
      ...{ charges: statesOf('charge'), seizures: statesOf('seizure') },
    }),
    subjectsOf: (digests) =>
      act(async () => {
        const open = box()
        return open
          ? subjectsOfRows(store, open, digests, () => crypto.randomUUID())
          : refuse('keys_missing', 'vault')
      }),
    isHere: (subject) => casework().participant.entriesOf(subject).length > 0,
    caseHere: (subject) => subjects().get('case', subject)?.state,
    sealedAbout: (subject) =>
      statesOf('sealed')
        .filter(({ about }) => about === subject)
        .map(({ thing }) => thing),
    receive: (subject, about) =>
      plain(async () => {
        const ports = casework()
        const audience = await openAudience(ports, ownCarers(ports))
        if (isRefusal(audience)) return audience
        const today = new Date(now()).toISOString().slice(0, 10)
        return ports.participant.write({
          ...{ kind: 'case.received', subject, audience, agency: ports.agency },
          content: { handling: 'named_agencies', reviewOn: daysAfter(today, 365), ...about },
        })
      }),
  }
}
