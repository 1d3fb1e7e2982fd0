import { closingReasons } from '@libertad/domain'
import { PickOne } from '../../../form/pick-one.tsx'
import { useWriting } from '../../../form/use-writing.ts'
import { WriteSheet } from '../../../form/write-sheet.tsx'
import { usePort } from '../../../frame/room.tsx'
import { useSay } from '../../../frame/say.tsx'
import type { CaseLine } from '../../../model/care-model.ts'
import { madeClosing, type CloseDraft } from './step-drafts.ts'

/** Closes a case with its reason. Nobody has to stay closed: it can be opened again. */
export function CloseCaseSheet({ line, onClose }: { line: CaseLine; onClose: () => void }) {
  const { t, format } = useSay()
  const port = usePort()
  const writing = useWriting<CloseDraft>({ reason: '' }, (draft) =>
    madeClosing(line, draft, new Date(port.now()).toISOString()),
  )
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.oneCase.closeCase }}
      title={format(t.oneCase.closeTitle, { person: line.pseudonym })}
    >
      <p className="small text-2">{t.oneCase.closeSays}</p>
      <PickOne
        title={t.oneCase.because}
        items={closingReasons.map((value) => ({ value, words: t.codes.closingReason[value] }))}
        chosen={writing.draft.reason}
        wrong={writing.wrong('reason')}
        onChoose={(reason) => writing.change({ reason })}
      />
    </WriteSheet>
  )
}
