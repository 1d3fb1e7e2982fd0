import { urgentNeeds } from '@libertad/domain'
import { PickMany } from '../../../form/pick-many.tsx'
import { toggled } from '../../../form/toggled.ts'
import { useWriting } from '../../../form/use-writing.ts'
import { WriteSheet } from '../../../form/write-sheet.tsx'
import { useSay } from '../../../frame/say.tsx'
import type { CaseLine } from '../../../model/care-model.ts'
import { madeNeeds, type NeedsDraft } from './step-drafts.ts'

/** What a person needs now, and what of it is met. */
export function NeedsSheet({ line, onClose }: { line: CaseLine; onClose: () => void }) {
  const { t, format } = useSay()
  const { needs, needsMet } = line.person
  const writing = useWriting<NeedsDraft>({ needs, met: needsMet }, (draft) => madeNeeds(line, draft))
  const { draft, change } = writing
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.oneCase.keepNeeds }}
      title={format(t.oneCase.needsTitle, { person: line.pseudonym })}
    >
      <PickMany
        title={t.oneCase.needed}
        items={urgentNeeds.map((value) => ({ value, words: t.codes.urgentNeed[value] }))}
        chosen={draft.needs}
        onToggle={(need) => change({ needs: toggled(draft.needs, need) })}
      />
      {draft.needs.length > 0 && (
        <PickMany
          title={t.oneCase.alreadyMet}
          items={draft.needs.map((value) => ({ value, words: t.codes.urgentNeed[value] }))}
          chosen={draft.met}
          onToggle={(need) => change({ met: toggled(draft.met, need) })}
        />
      )}
    </WriteSheet>
  )
}
