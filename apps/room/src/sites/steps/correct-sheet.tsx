import { useSay } from '../../frame/say.tsx'
import type { SiteDetail } from '../../model/view-model.ts'
import { useWriting } from '../../form/use-writing.ts'
import { WriteSheet } from '../../form/write-sheet.tsx'
import { madeCorrection } from './correct-draft.ts'
import { placeOf, type PlaceDraft } from './place-draft.ts'
import { PlaceName, PlaceReach } from './place-fields.tsx'

/** Corrects what is known of a place. What stood before stays in the journal. */
export function CorrectSheet({ site, onClose }: { site: SiteDetail; onClose: () => void }) {
  const { t, format } = useSay()
  const writing = useWriting<PlaceDraft>(placeOf(site), (draft) => madeCorrection(site, draft))
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.sites.step.correct }}
      title={format(t.sites.correctTitle, { code: site.code })}
    >
      <PlaceName writing={writing} />
      <PlaceReach writing={writing} />
    </WriteSheet>
  )
}
