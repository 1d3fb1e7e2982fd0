import type { SealedThing } from '@libertad/domain'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { statusOf } from './way.ts'

/** How each thing stands for her, in a few words. */
export function useDoorSays(person: PersonOnSite): Record<string, string> {
  const { t, plural, format, day, dayAndTime, list } = useSay()
  const word = useCodes()
  const { met, screening, nextStep, consents, referrals, bases } = person
  const status = statusOf(person)
  const given = consents.filter(({ answer, withdrawn }) => answer === 'yes' && !withdrawn)
  const open = met.needs.filter((need) => !met.needsMet.includes(need))
  const sealedSays = (thing: SealedThing) => {
    const count = person.sealed.filter((one) => one.thing === thing).length
    return count === 0 ? t.person.sealedNone : plural(t.person.sealedSome, count)
  }
  return {
    child: t.person.onChildPath,
    needs: open.length > 0 ? list(open.map((need) => word('urgentNeed', need))) : t.person.noNeeds,
    screening: screening
      ? format(screening.value.stopped ? t.person.stoppedAt : t.person.talkedAt, {
          at: dayAndTime(screening.value.at, met.zone),
        })
      : t.person.notYet.screened,
    decide:
      status === undefined
        ? t.person.noDecision
        : status === 'needs_a_person'
          ? t.person.twoTitle
          : word('determination', status),
    consent: consents.length === 0 ? t.person.notAsked : plural(t.person.given, given.length),
    refer: referrals.length === 0 ? t.person.noReferral : plural(t.person.referred, referrals.length),
    legal_basis: bases.length === 0 ? t.person.noBasis : plural(t.person.claimed, bases.length),
    identity: sealedSays('identity'),
    document: sealedSays('document'),
    note: sealedSays('note'),
    next_step: nextStep
      ? format(t.person.stepBy, { step: word('nextStep', nextStep.value.step), day: day(nextStep.value.due) })
      : t.person.noStep,
  }
}
