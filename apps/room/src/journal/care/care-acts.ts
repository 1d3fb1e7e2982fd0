import { identityReceived, recordConsent, refer, withdrawConsent } from '@libertad/casework'
import { isRefusal, localDay, refuse, type Refusal } from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import type { CarePort } from '../../model/care-port.ts'
import type { Subjects } from '../../view/subjects.ts'
import type { Acting } from './acting.ts'
import type { Here } from './care-room.ts'
import { eraseSealed } from './erase.ts'
import { aboutReceived } from './received-case.ts'
import { beside, besideForSealed } from './where-it-stands.ts'

interface Ports extends Acting {
  participant: Participant
  me: { agency: string }
  /** The journal's present, milliseconds. */
  now(): number
  subjects(): Subjects
  here(): Here
}

type CareActs = Pick<
  CarePort,
  | 'openNames'
  | 'searchNames'
  | 'open'
  | 'seal'
  | 'erase'
  | 'recordConsent'
  | 'withdraw'
  | 'refer'
  | 'answering'
  | 'openCase'
>

/** What a case worker does, as entries of the journal. */
export function careActs({ act, plain, participant, me, now, subjects, here }: Ports): CareActs {
  const at = () => new Date(now()).toISOString()
  const personOf = (id: string) => (subjects().get('person_met', id) ?? subjects().get('case', id))?.state

  /** Identities of people of one's own agency: names of others' people are in no list. */
  const ownIdentities = () =>
    subjects()
      .all('sealed')
      .map(({ state }) => state)
      .filter(({ thing, about }) => thing === 'identity' && personOf(about)?.owner === me.agency)

  /** Country and zone of one's own agency: where a received person is now. */
  function hereIs(): { country: string; zone: string } | undefined {
    const country = participant.who.agencies.get(me.agency)?.country
    const joined = subjects()
      .all('country')
      .find(({ state }) => state.country === country)
    const zone = joined?.state.zone ?? subjects().all('operation')[0]?.state.zone
    return country === undefined || zone === undefined ? undefined : { country, zone }
  }

  /** An act for which something has to be opened or sealed: nothing of it is written while the vault is closed. */
  const withVault = <Value>(of: () => Promise<Value | Refusal>) =>
    act(async () => (here().isOpen ? of() : refuse('keys_missing', 'vault')))

  return {
    openNames: (ground) => withVault(() => here().names.open(ownIdentities(), ground)),
    searchNames: (text) => here().names.search(text),

    open: (sealed, ground) =>
      withVault(async () => {
        const opened = await here().sealer.open(sealed, ground)
        return isRefusal(opened) ? opened : opened.value
      }),

    seal: ({ thing, about, value, index, sealed }) =>
      withVault(async () => {
        const stands = besideForSealed(participant, about, me.agency)
        if (isRefusal(stands)) return stands
        if (thing === 'identity') await here().tokens.keep(about, value)
        const written =
          sealed === undefined
            ? await here().sealer.seal({ ...stands, thing, about, value, index })
            : await here().sealer.reseal(sealed, value, index)
        return isRefusal(written) ? written : { sealed: written.subject }
      }),

    erase: (subject, ground) =>
      plain(() =>
        eraseSealed({ participant, subjects, secrets: here().casework.secrets, me }, subject, ground),
      ),

    recordConsent: (asked) =>
      act(async () => {
        const stands = beside(participant, asked.person)
        return isRefusal(stands) ? stands : recordConsent(here().casework, { ...stands, ...asked })
      }),
    withdraw: (consent, by) => act(() => withdrawConsent(here().casework, consent, by)),
    refer: (wish) =>
      withVault(async () => {
        const today = localDay(at(), personOf(wish.person)?.zone ?? 'UTC')
        const sent = await refer(here().casework, { ...wish, today })
        return isRefusal(sent) ? sent : { referral: sent.referral }
      }),

    answering: {
      accept: (...given) => plain(() => here().answering.accept(...given)),
      decline: (...given) => plain(() => here().answering.decline(...given)),
      escalate: (...given) => plain(() => here().answering.escalate(...given)),
      handOver: (...given) => plain(() => here().answering.handOver(...given)),
      gaveService: (...given) => plain(() => here().answering.gaveService(...given)),
      followUp: (...given) => plain(() => here().answering.followUp(...given)),
      end: (...given) => plain(() => here().answering.end(...given)),
    },

    openCase: (referral, ground) =>
      withVault(async () => {
        const known = subjects().get('referral', referral)?.state
        const place = hereIs()
        if (!known || !place) return refuse('subject_unknown', 'referral')
        const opened = await here().sealer.open(known.package, ground)
        if (isRefusal(opened)) return opened
        const parts = opened.value as Parameters<typeof aboutReceived>[0]
        const about = aboutReceived(parts, { ...place, isChild: known.urgency === 'child' })
        const made = await here().answering.openCase(referral, about, identityReceived(parts))
        return isRefusal(made) ? made : { case: made.case }
      }),
  }
}
