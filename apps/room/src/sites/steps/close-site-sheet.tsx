import { siteOutcomes } from '@libertad/domain'
import { useSay } from '../../frame/say.tsx'
import type { SiteDetail } from '../../model/view-model.ts'
import { ChoiceInput } from '../../form/inputs.tsx'
import { useWriting } from '../../form/use-writing.ts'
import { WriteSheet } from '../../form/write-sheet.tsx'
import { madeClosing, type CloseDraft } from './step-drafts.ts'

/** Closes a site with what came of it. */
export function CloseSiteSheet({ site, onClose }: { site: SiteDetail; onClose: () => void }) {
  const { t, format } = useSay()
  const writing = useWriting<CloseDraft>({ outcome: '' }, (draft) => madeClosing(site.id, draft))
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.sites.closeIt }}
      title={format(t.sites.closeTitle, { code: site.code })}
    >
      <p className="small text-2">{t.sites.closeSays}</p>
      <ChoiceInput
        {...{ writing, field: 'outcome', label: t.sites.outcome }}
        options={siteOutcomes.map((value) => ({ value, words: t.codes.siteOutcome[value] }))}
      />
    </WriteSheet>
  )
}
