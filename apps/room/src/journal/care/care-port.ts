import type { Outcome } from '@libertad/browser'
import { refuse } from '@libertad/domain'
import type { CarePort } from '../../model/care-port.ts'

const closed: Outcome<never> = { ok: false, refusal: refuse('device_not_enrolled') }

/** The door to care before anybody is in, and to the desk of whoever is: `desk` is asked at each call. */
export function carePort(desk: () => CarePort | undefined): CarePort {
  /** The act of that name at the desk that is open now; without one it is refused. */
  const later =
    <Given extends unknown[], Value>(
      of: (desk: CarePort) => (...given: Given) => Promise<Outcome<Value>>,
    ): ((...given: Given) => Promise<Outcome<Value>>) =>
    async (...given) => {
      const open = desk()
      return open ? of(open)(...given) : closed
    }
  return {
    care: () => desk()?.care(),
    suggestPassphrase: async () => (await desk()?.suggestPassphrase()) ?? '',
    searchNames: (text) => desk()?.searchNames(text) ?? [],
    lockVault: () => desk()?.lockVault(),
    setUpVault: later((care) => care.setUpVault),
    unlock: later((care) => care.unlock),
    forgetVault: later((care) => care.forgetVault),
    addPasskey: later((care) => care.addPasskey),
    openNames: later((care) => care.openNames),
    open: later((care) => care.open),
    seal: later((care) => care.seal),
    erase: later((care) => care.erase),
    recordConsent: later((care) => care.recordConsent),
    withdraw: later((care) => care.withdraw),
    refer: later((care) => care.refer),
    openCase: later((care) => care.openCase),
    answering: {
      accept: later((care) => care.answering.accept),
      decline: later((care) => care.answering.decline),
      escalate: later((care) => care.answering.escalate),
      handOver: later((care) => care.answering.handOver),
      gaveService: later((care) => care.answering.gaveService),
      followUp: later((care) => care.answering.followUp),
      end: later((care) => care.answering.end),
    },
    keys: {
      begin: later((care) => care.keys.begin),
      beginEpoch: later((care) => care.keys.beginEpoch),
      changeRoot: later((care) => care.keys.changeRoot),
      certifyMember: later((care) => care.keys.certifyMember),
      endMember: later((care) => care.keys.endMember),
      confirmRoot: later((care) => care.keys.confirmRoot),
      offer: later((care) => care.keys.offer),
      pinRoot: later((care) => care.keys.pinRoot),
      recoveryWords: later((care) => care.keys.recoveryWords),
      fromWords: later((care) => care.keys.fromWords),
      setCustodians: later((care) => care.keys.setCustodians),
      askRecovery: later((care) => care.keys.askRecovery),
      helpRecovery: later((care) => care.keys.helpRecovery),
      finishRecovery: later((care) => care.keys.finishRecovery),
    },
  }
}
