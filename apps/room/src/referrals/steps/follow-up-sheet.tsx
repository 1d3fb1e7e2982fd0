import { followUpStates } from '@libertad/domain'
import { useCarePort } from '../../cases/use-care.ts'
import { useDeed } from '../../cases/use-deed.ts'
import { ChoiceInput, DayInput } from '../../form/inputs.tsx'
import { PickOne } from '../../form/pick-one.tsx'
import { WriteSheet } from '../../form/write-sheet.tsx'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { ReferralLine } from '../../model/care-model.ts'
import { checkFollowUp, monthsLeft, type FollowUpDraft } from './answer-drafts.ts'

type Wish = Parameters<ReturnType<typeof useCarePort>['answering']['followUp']>[1]

/** How she is, one, three, six or twelve months after the handover. */
export function FollowUpSheet({ referral, onClose }: { referral: ReferralLine; onClose: () => void }) {
  const { t, plural } = useSay()
  const port = usePort()
  const { answering } = useCarePort()
  const today = new Date(port.now()).toISOString().slice(0, 10)
  const left = monthsLeft(referral)
  const writing = useDeed<FollowUpDraft, Wish>(
    { month: String(left[0] ?? ''), state: '', next: '' },
    (draft) => checkFollowUp(draft, today),
    (answers) => answering.followUp(referral.id, answers),
  )
  return (
    <WriteSheet {...{ writing, onClose, act: t.referrals.keep, title: t.referrals.followUpTitle }}>
      <ChoiceInput
        {...{ writing, field: 'month', label: t.referrals.whichMonth }}
        options={left.map((month) => ({ value: String(month), words: plural(t.referrals.months, month) }))}
      />
      <PickOne
        title={t.referrals.how}
        items={followUpStates.map((value) => ({ value, words: t.codes.followUpState[value] }))}
        chosen={writing.draft.state}
        wrong={writing.wrong('state')}
        onChoose={(state) => writing.change({ state })}
      />
      <DayInput {...{ writing, field: 'next', label: t.referrals.nextContact, optional: true }} />
    </WriteSheet>
  )
}
