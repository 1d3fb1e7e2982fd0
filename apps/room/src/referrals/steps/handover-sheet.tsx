import { companions, handoverAnswers } from '@libertad/domain'
import { Icon } from '../../design/icon.tsx'
import { useCarePort } from '../../cases/use-care.ts'
import { useDeed } from '../../cases/use-deed.ts'
import { PickOne } from '../../form/pick-one.tsx'
import { WriteSheet } from '../../form/write-sheet.tsx'
import { useSay } from '../../frame/say.tsx'
import type { ReferralLine } from '../../model/care-model.ts'
import { checkHandover, newHandover, nonsenseIn, type HandoverDraft } from './handover-draft.ts'

type Wish = Parameters<ReturnType<typeof useCarePort>['answering']['handOver']>[1]

/** Did she arrive, does she know that she may leave, has she her papers: three questions, and who came along. */
export function HandoverSheet({ referral, onClose }: { referral: ReferralLine; onClose: () => void }) {
  const { t } = useSay()
  const { answering } = useCarePort()
  const writing = useDeed<HandoverDraft, Wish>(
    newHandover,
    (draft) => checkHandover(draft, referral),
    (answers) => answering.handOver(referral.id, answers),
  )
  const { draft, change } = writing
  const nonsense = nonsenseIn(draft, referral)
  const wrong = (field: keyof HandoverDraft) => {
    const found = nonsense[field]
    return found ? t.referrals.nonsense[found] : writing.wrong(field)
  }
  return (
    <WriteSheet {...{ writing, onClose, act: t.referrals.keepHandover, title: t.referrals.handoverTitle }}>
      {(['arrived', 'knowsSheMayLeave', 'hasHerPapers'] as const).map((field) => (
        <PickOne
          key={field}
          title={t.referrals[field]}
          items={handoverAnswers.map((value) => ({ value, words: t.codes.handoverAnswer[value] }))}
          chosen={draft[field]}
          wrong={wrong(field)}
          onChoose={(answer) => change({ [field]: answer })}
        />
      ))}
      {draft.arrived === 'yes' && draft.knowsSheMayLeave !== '' && draft.knowsSheMayLeave !== 'yes' && (
        <p className="note warning" role="status">
          <Icon name="warn" />
          <span>{t.referrals.tellFirst}</span>
        </p>
      )}
      <PickOne
        title={t.referrals.with}
        items={companions.map((value) => ({ value, words: t.codes.companion[value] }))}
        chosen={draft.with}
        wrong={wrong('with')}
        onChoose={(companion) => change({ with: companion })}
      />
    </WriteSheet>
  )
}
