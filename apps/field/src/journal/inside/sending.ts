import { keepInStep, type SyncState } from '@libertad/browser'
import type { KindName, Refusal } from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import type { HubClient } from '@libertad/protocol'
import type { LineNow } from '../view/outbox.ts'

interface Ports {
  participant: Participant
  client: Pick<HubClient, 'notices'>
  /** The device's clock, milliseconds. */
  wallNow(): number
  /** Something came, went, or the line changed. */
  said(): void
  refused(refusal: Refusal): void
}

const soon = 400
/** What does not wait for others: somebody needs help, or an answer of hers has to reach those who hold her data. */
const urgent = /^(alert|referral)\.|^consent\.withdrawn$/

/** When this phone talks to the hub, and what it says of that. */
export function sending({ participant, client, wallNow, said, refused }: Ports) {
  let line: LineNow = { trying: 'now', nextTryAt: undefined }
  const first = Promise.withResolvers<void>()
  const isOffline = () => globalThis.navigator?.onLine === false
  const step = keepInStep({
    ...{ participant, client, refused },
    said(state: SyncState, wait?: number) {
      line = {
        trying:
          state === 'catching_up' ? 'now' : state === 'live' ? 'idle' : isOffline() ? 'offline' : 'waiting',
        nextTryAt: wait === undefined ? undefined : wallNow() + wait,
      }
      if (state !== 'catching_up') first.resolve()
      said()
    },
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  return {
    line: () => line,
    firstAnswer: first.promise,
    send: step.send,
    tryAgain: step.tryAgain,
    lineLost: step.lineLost,
    /** After an act: at once for what is urgent, whatever is being fetched meanwhile; else with what comes right after. */
    wrote(kinds: KindName[]): void {
      if (kinds.some((kind) => urgent.test(kind))) {
        void participant.push().then(said)
        step.tryAgain()
        return
      }
      timer ??= setTimeout(() => {
        timer = undefined
        if (!stopped) void step.send().then(said)
      }, soon)
    },
    async stop(): Promise<void> {
      stopped = true
      clearTimeout(timer)
      first.resolve()
      await step.stop()
    },
  }
}

export type Sending = ReturnType<typeof sending>
