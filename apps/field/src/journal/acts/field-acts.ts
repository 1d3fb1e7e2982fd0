import { refer, withdrawConsent } from '@libertad/casework'
import { isRefusal, localDay, refuse } from '@libertad/domain'
import type { FieldPort } from '../../model/field-port.ts'
import type { Inside } from '../inside/inside.ts'
import { audienceForSealed } from './audience-for.ts'
import { invitePhone } from './invite.ts'
import { outcomeOfAct } from './outcomes.ts'
import { pinShownRoot } from './pin-root.ts'
import type { WriteWish } from './write.ts'

/** The part of the port that needs an open journal. */
export type Acts = Pick<
  FieldPort,
  | 'write'
  | 'may'
  | 'seal'
  | 'open'
  | 'refer'
  | 'withdraw'
  | 'saveDraft'
  | 'draft'
  | 'dropDraft'
  | 'invite'
  | 'pinRoot'
  | 'confirmRoot'
>

/** What the officer does, as entries of the journal; each is answered when it is on this phone's disk. */
export function fieldActs(here: Inside, origin: string, journalNow: () => number): Acts {
  return {
    write: (wish) =>
      outcomeOfAct(async () => {
        const written = await here.write(wish as WriteWish)
        if (!isRefusal(written)) here.wrote(wish.kind)
        return written
      }),

    may: (kind, subject) => here.may(kind, subject) === true,

    seal: (wish) =>
      outcomeOfAct(async () => {
        const { thing, about, value, index, sealed, draft } = wish
        const stands = audienceForSealed(here.participant, about)
        if (isRefusal(stands)) return stands
        if (thing === 'identity') await here.counted.keep(about, value)
        const written = await (sealed === undefined
          ? here.endsWith(draft, { kind: 'sealed.written' }, () =>
              here.sealer.seal({ ...stands, thing, about, value, index }),
            )
          : here.endsWith(draft, { kind: 'sealed.revised', subject: sealed }, () =>
              here.sealer.reseal(sealed, value, index),
            ))
        if (isRefusal(written)) return written
        here.wrote('sealed.written')
        return { sealed: written.subject }
      }),

    open: (sealed, ground) =>
      outcomeOfAct(async () => {
        const opened = await here.sealer.open(sealed, ground)
        here.wrote('sealed.opened')
        return isRefusal(opened) ? opened : opened.value
      }),

    refer: ({ draft, ...wish }) =>
      outcomeOfAct(async () => {
        const zone = here.subjects.get('person_met', wish.person)?.state.zone ?? 'UTC'
        const today = localDay(new Date(journalNow()).toISOString(), zone)
        const sent = await here.endsWith(draft, { kind: 'referral.sent' }, () =>
          refer(here.casework, { ...wish, today }),
        )
        if (isRefusal(sent)) return sent
        here.wrote('referral.sent')
        return { referral: sent.referral }
      }),

    withdraw: (consent, by) =>
      outcomeOfAct(async () => {
        const reached = await withdrawConsent(here.casework, consent, by)
        here.wrote('consent.withdrawn')
        return reached
      }),

    saveDraft: (draft) =>
      outcomeOfAct(async () => {
        const goesOn = here.drafts.stopped()?.id === draft.id
        await here.drafts.save(draft)
        if (goesOn) here.wrote()
        return undefined
      }),
    draft: (id) => here.drafts.find(id),
    dropDraft: (id) =>
      outcomeOfAct(async () => {
        await here.drafts.drop(id)
        here.wrote()
        return undefined
      }),

    invite: (person) =>
      outcomeOfAct(() =>
        invitePhone({ participant: here.participant, send: here.send, now: journalNow, origin }, person),
      ),

    pinRoot: (shown) =>
      outcomeOfAct(async () => {
        const pinned = await pinShownRoot(here.keys, here.casework.agency, shown)
        await here.look()
        here.wrote('person.key_offered')
        return pinned
      }),

    confirmRoot: (agency, rootKey) =>
      outcomeOfAct(async () => {
        if (here.may('agency.root_confirmed', agency) !== true) return refuse('role_may_not')
        const written = await here.keys.keys.confirmRoot(agency, rootKey)
        await here.look()
        here.wrote('agency.root_confirmed')
        return isRefusal(written) ? written : undefined
      }),
  }
}
