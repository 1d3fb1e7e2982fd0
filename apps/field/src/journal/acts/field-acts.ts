import type { Outcome } from '@libertad/browser'
import { refer, withdrawConsent } from '@libertad/casework'
import { isRefusal, localDay, refuse, type Refusal } from '@libertad/domain'
import type { FieldPort } from '../../model/field-port.ts'
import type { Inside } from '../inside/inside.ts'
import { audienceForSealed } from './audience-for.ts'
import { invitePhone } from './invite.ts'
import { outcomeOfAct } from './outcomes.ts'
import { pinShownRoot } from './pin-root.ts'
import type { WriteWish } from './write.ts'

type Acts = Pick<
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
>

/** What the officer does, as entries of the journal; each is answered when it is on this phone's disk. */
export function fieldActs(now: () => Inside | undefined, origin: string, journalNow: () => number): Acts {
  const closed: { ok: false; refusal: Refusal } = { ok: false, refusal: refuse('device_not_enrolled') }

  const acting = async <Value>(act: (here: Inside) => Promise<Value | Refusal>): Promise<Outcome<Value>> => {
    const here = now()
    return here ? outcomeOfAct(() => act(here)) : closed
  }

  return {
    write: (wish) =>
      acting(async (here) => {
        const written = await here.write(wish as WriteWish)
        if (!isRefusal(written)) here.wrote(wish.kind)
        return written
      }),

    may: (kind, subject) => now()?.may(kind, subject) === true,

    seal: (wish) =>
      acting(async (here) => {
        const { thing, about, value, index, sealed } = wish
        const stands = audienceForSealed(here.participant, about)
        if (isRefusal(stands)) return stands
        const written =
          sealed === undefined
            ? await here.sealer.seal({ ...stands, thing, about, value, index })
            : await here.sealer.reseal(sealed, value, index)
        if (isRefusal(written)) return written
        here.wrote('sealed.written')
        return { sealed: written.subject }
      }),

    open: (sealed, ground) =>
      acting(async (here) => {
        const opened = await here.sealer.open(sealed, ground)
        here.wrote('sealed.opened')
        return isRefusal(opened) ? opened : opened.value
      }),

    refer: (wish) =>
      acting(async (here) => {
        const zone = here.subjects.get('person_met', wish.person)?.state.zone ?? 'UTC'
        const today = localDay(new Date(journalNow()).toISOString(), zone)
        const sent = await refer(here.casework, { ...wish, today })
        if (isRefusal(sent)) return sent
        here.wrote('referral.sent')
        return { referral: sent.referral }
      }),

    withdraw: (consent, by) =>
      acting(async (here) => {
        const reached = await withdrawConsent(here.casework, consent, by)
        here.wrote('consent.withdrawn')
        return reached
      }),

    saveDraft: (draft) =>
      acting(async (here) => {
        const goesOn = here.drafts.stopped()?.id === draft.id
        await here.drafts.save(draft)
        if (goesOn) here.wrote()
        return undefined
      }),
    draft: (id) => now()?.drafts.find(id),
    dropDraft: (id) =>
      acting(async (here) => {
        await here.drafts.drop(id)
        here.wrote()
        return undefined
      }),

    invite: (person) =>
      acting((here) =>
        invitePhone({ participant: here.participant, send: here.send, now: journalNow, origin }, person),
      ),

    pinRoot: (shown) =>
      acting(async (here) => {
        const pinned = await pinShownRoot(here.keys, here.casework.agency, shown)
        await here.look()
        here.wrote('person.key_offered')
        return pinned
      }),
  }
}
