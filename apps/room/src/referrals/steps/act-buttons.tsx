import { declineReasons, referralEnds, serviceKinds } from '@libertad/domain'
import { useState } from 'react'
import { useCarePort } from '../../cases/use-care.ts'
import { GroundSheet } from '../../cases/sealed/ground-sheet.tsx'
import { RefusalBox } from '../../design/refusal-box.tsx'
import { useWish } from '../../design/use-wish.ts'
import { useMoment } from '../../frame/clock.tsx'
import { useGo } from '../../frame/links.tsx'
import { useSay } from '../../frame/say.tsx'
import type { ReferralLine } from '../../model/care-model.ts'
import { ChoiceSheet } from './choice-sheet.tsx'
import { FollowUpSheet } from './follow-up-sheet.tsx'
import { HandoverSheet } from './handover-sheet.tsx'
import { nextActs, type Act } from './next-acts.ts'

/** What can be done next about a referral: what it waits for stands first. */
export function ActButtons({ referral }: { referral: ReferralLine }) {
  const { t } = useSay()
  const care = useCarePort()
  const go = useGo()
  const now = useMoment()
  const wish = useWish<unknown>()
  const [doing, setDoing] = useState<Act>()
  const { id } = referral
  const { answering } = care
  const words: Record<Act, string> = {
    accept: t.referrals.accept,
    decline: t.referrals.decline,
    open_case: t.referrals.openCase,
    hand_over: t.referrals.handover,
    give: t.referrals.give,
    follow_up: t.referrals.followUp,
    escalate: t.referrals.escalate,
    end: t.referrals.end,
  }
  const press = (act: Act) => {
    if (wish.state === 'sending') return
    if (act === 'accept') void wish.run(() => answering.accept(id))
    else if (act === 'escalate') void wish.run(() => answering.escalate(id))
    else setDoing(act)
  }
  const close = () => setDoing(undefined)
  return (
    <>
      <div className="row wrap">
        {nextActs(referral, now).map((act, at) => (
          <button
            key={act}
            type="button"
            className={at === 0 ? 'button primary' : 'button'}
            aria-disabled={wish.state === 'sending'}
            title={act === 'escalate' ? t.referrals.escalateSays : undefined}
            onClick={() => press(act)}
          >
            {words[act]}
          </button>
        ))}
      </div>
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
      {doing === 'decline' && (
        <ChoiceSheet
          {...{ title: t.referrals.declineTitle, says: t.referrals.declineSays, choose: t.referrals.reason }}
          items={declineReasons.map((value) => ({ value, words: t.codes.declineReason[value] }))}
          {...{ act: t.referrals.decline, onClose: close }}
          onDo={(reason) => answering.decline(id, reason)}
        />
      )}
      {doing === 'give' && (
        <ChoiceSheet
          {...{ title: t.referrals.giveTitle, choose: t.referrals.service }}
          items={serviceKinds.map((value) => ({ value, words: t.codes.serviceKind[value] }))}
          {...{ act: t.referrals.keep, onClose: close }}
          onDo={(service) => answering.gaveService(id, service)}
        />
      )}
      {doing === 'end' && (
        <ChoiceSheet
          {...{ title: t.referrals.endTitle, choose: t.referrals.reason }}
          items={referralEnds.map((value) => ({ value, words: t.codes.referralEnd[value] }))}
          {...{ act: t.referrals.end, onClose: close }}
          onDo={(reason) => answering.end(id, reason)}
        />
      )}
      {doing === 'hand_over' && <HandoverSheet referral={referral} onClose={close} />}
      {doing === 'follow_up' && <FollowUpSheet referral={referral} onClose={close} />}
      {doing === 'open_case' && (
        <GroundSheet
          {...{ title: t.referrals.openCase, says: t.referrals.openCaseSays, act: t.referrals.openCase }}
          onGround={(ground) =>
            void wish.run(async () => {
              const opened = await care.openCase(id, ground)
              if (opened.ok) go(`/cases/${opened.value.case}`)
              return opened
            })
          }
          onClose={close}
        />
      )}
    </>
  )
}
