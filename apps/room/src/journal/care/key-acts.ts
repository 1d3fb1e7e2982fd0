import { isRefusal, refuse, type Refusal } from '@libertad/domain'
import type { CarePort } from '../../model/care-port.ts'
import type { Acting } from './acting.ts'
import type { Here } from './care-room.ts'
import { rootShown } from './root-shown.ts'

interface Ports extends Acting {
  me: { agency: string }
  /** Works out anew what is believed. */
  look(): Promise<void>
  here(): Here
}

/** How the agency's keys come and go. Each is shown as done when what follows from it was worked out. */
export function keyActs({ act, plain, me, look, here }: Ports): CarePort['keys'] {
  const keys = () => here().watch.keys
  /** With the vault closed there is nothing to sign with, and nothing that could be kept. */
  const then = (of: () => Promise<unknown>) =>
    plain(async () => {
      const answer = await of()
      if (!isRefusal(answer)) await look()
      return answer
    })

  /** One after the other; the first refusal ends it. */
  async function inTurn(...steps: (() => Promise<unknown>)[]): Promise<Refusal | undefined> {
    for (const step of steps) {
      const answer = await step()
      if (isRefusal(answer)) return answer
    }
    return undefined
  }

  return {
    begin: () => then(() => keys().begin()),
    beginEpoch: (reason) => then(() => keys().beginEpoch(reason)),
    changeRoot: (reason) => then(() => keys().changeRoot(reason)),
    confirmRoot: (agency, rootKey) => then(() => keys().confirmRoot(agency, rootKey)),
    endMember: (person, recipient, reason) => then(() => keys().endMember(person, recipient, reason)),
    certifyMember: (person, device, recipient) =>
      then(() =>
        inTurn(
          () => keys().certifyMember(person, device, recipient),
          () => keys().shareEpochs(),
        ),
      ),
    offer: () => then(() => keys().offer()),
    pinRoot: (shown) =>
      then(async () => {
        const root = rootShown(here().watch.statements(), me.agency, shown)
        if (root === undefined) return refuse('root_not_confirmed')
        await keys().pinRoot(root)
        const { recipient } = await keys().ownPair()
        return here().watch.statements().some(isOfferOf(recipient)) ? undefined : keys().offer()
      }),

    recoveryWords: () => act(() => here().recovery.words()),
    fromWords: (words) => then(() => here().recovery.fromWords(words)),
    setCustodians: (people) => then(() => here().recovery.setCustodians(people)),
    askRecovery: () => then(() => here().recovery.ask()),
    helpRecovery: (asked) => then(() => here().recovery.help(asked)),
    finishRecovery: (asked) => then(() => here().recovery.finish(asked)),
  }
}

const isOfferOf = (recipient: string) => (statement: { kind: string; body: object }) =>
  statement.kind === 'person.key_offered' &&
  (statement.body as { recipient?: string }).recipient === recipient
