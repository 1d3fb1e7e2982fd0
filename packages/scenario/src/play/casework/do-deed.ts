import {
  agencyKeys,
  answering,
  identityReceived,
  refer,
  sealer,
  withdrawConsent,
  type PackageParts,
} from '@libertad/casework'
import { isRefusal, type Refusal } from '@libertad/domain'
import type { Deed } from '../../world/care/deed.ts'
import { judgePairs } from './judge-pairs.ts'
import { prepareRelease, signRelease } from './play-release.ts'
import { nameKeeper, tokensOf } from './token-keeper.ts'
import { playedCasework, type Around, type Given, type Worker } from './played-casework.ts'

type Done = Refusal | object | number | undefined

/** Does what a step of the world says, by the procedures that real devices use. Answers with what refused it. */
export async function doDeed(worker: Worker, around: Around, deed: Deed): Promise<Refusal | undefined> {
  const done = await work(worker, around, deed)
  return typeof done === 'object' && isRefusal(done) ? done : undefined
}

async function work(worker: Worker, around: Around, deed: Deed): Promise<Done> {
  const { agency } = worker.device
  const ports = (given: Partial<Given> = {}) =>
    playedCasework(worker, around, { subjects: [], agencies: [agency], ids: [], ...given })
  switch (deed.deed) {
    case 'begin_keys': {
      const keys = agencyKeys(ports())
      // Made before it is used: what an earlier try of the play made comes back.
      await keys.ownPair()
      return keys.begin()
    }
    case 'offer_key': {
      const keys = agencyKeys(ports())
      // Read from the screen of whoever let her in.
      await keys.pinRoot(rootOf(around, agency))
      await keys.ownPair()
      return keys.offer()
    }
    case 'admit':
      return admit(worker, around, deed)
    case 'end_key': {
      const keys = agencyKeys(ports())
      const ended = await keys.endMember(deed.device.person, offeredBy(around, deed.device), deed.reason)
      return isRefusal(ended) ? ended : keys.beginEpoch(deed.epoch)
    }
    case 'confirm_root':
      return agencyKeys(ports()).confirmRoot(deed.of, rootOf(around, deed.of))
    case 'receive_epochs':
      return agencyKeys(ports()).receiveEpochs()
    case 'seal': {
      const { thing, about, audience, value, index, ids } = deed
      const seals = sealer(ports({ ids }))
      return seals.seal({
        thing,
        about,
        audience,
        handling: 'own_agency',
        value,
        ...(index ? { index } : {}),
      })
    }
    case 'refer': {
      const { bases, wish, ids } = deed
      return refer(ports({ subjects: bases, agencies: [agency, wish.to], ids }), wish)
    }
    case 'open_case': {
      const casework = ports({ subjects: [deed.referral, deed.package], ids: deed.ids })
      const opened = await sealer(casework).open(deed.package, 'referral')
      if (isRefusal(opened)) return opened
      const identity = identityReceived(opened.value as PackageParts)
      return answering(casework).openCase(deed.referral, deed.about, identity)
    }
    case 'name_keeper':
      return nameKeeper(worker, around, deed)
    case 'give_tokens':
      return tokensOf(worker, around, deed)
    case 'judge_pairs':
      return judgePairs(worker, around, deed)
    case 'prepare_release':
      return prepareRelease(worker, around, deed)
    case 'sign_release':
      return signRelease(worker, around, deed)
    case 'withdraw':
      return withdrawConsent(ports({ subjects: [deed.consent, ...deed.referrals] }), deed.consent, deed.by)
    case 'give_receipt':
      return answering(ports({ subjects: [deed.referral, deed.package] })).receipts()
  }
}

async function admit(worker: Worker, around: Around, { agency, devices }: Extract<Deed, { deed: 'admit' }>) {
  const keys = agencyKeys(playedCasework(worker, around, { subjects: [], agencies: [agency], ids: [] }))
  for (const device of devices) {
    const certified = await keys.certifyMember(device.person, device.id, offeredBy(around, device))
    if (isRefusal(certified)) return certified
  }
  return keys.shareEpochs()
}

/** The key that a device offered. */
function offeredBy({ ledger }: Around, device: { id: string; agency: string }): string {
  const offer = ledger
    .keysOf(device.agency)
    .find(({ header }) => header.kind === 'person.key_offered' && header.device === device.id)
  return (offer?.body as { recipient: string } | undefined)?.recipient ?? ''
}

/** An agency's root, as its holder shows it to somebody who stands beside her. */
function rootOf({ ledger }: Around, agency: string): string {
  const declared = ledger.keysOf(agency).find(({ header }) => header.kind === 'agency.root_declared')
  return (declared?.body as { rootKey: string } | undefined)?.rootKey ?? ''
}
