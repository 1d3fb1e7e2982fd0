import { refuse } from '@libertad/domain'
import type { Acts } from './acts/field-acts.ts'

const closed = { ok: false as const, refusal: refuse('device_not_enrolled') }

/** Acts of the phone as it is at that moment; a closed one refuses them all. */
export function actsOf(acts: () => Acts | undefined): Acts {
  return {
    write: async (wish) => acts()?.write(wish) ?? closed,
    may: (kind, subject) => acts()?.may(kind, subject) ?? false,
    seal: async (wish) => acts()?.seal(wish) ?? closed,
    open: async (sealed, ground) => acts()?.open(sealed, ground) ?? closed,
    refer: async (wish) => acts()?.refer(wish) ?? closed,
    withdraw: async (consent, by) => acts()?.withdraw(consent, by) ?? closed,
    saveDraft: async (draft) => acts()?.saveDraft(draft) ?? closed,
    draft: (id) => acts()?.draft(id),
    dropDraft: async (id) => acts()?.dropDraft(id) ?? closed,
    invite: async (person) => acts()?.invite(person) ?? closed,
    pinRoot: async (shown) => acts()?.pinRoot(shown) ?? closed,
    confirmRoot: async (agency, rootKey) => acts()?.confirmRoot(agency, rootKey) ?? closed,
  }
}
