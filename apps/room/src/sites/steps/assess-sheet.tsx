import { deconflictions } from '@libertad/domain'
import { useSay } from '../../frame/say.tsx'
import type { SiteDetail } from '../../model/view-model.ts'
import { ChoiceInput, TextInput } from '../../form/inputs.tsx'
import { useWriting } from '../../form/use-writing.ts'
import { WriteSheet } from '../../form/write-sheet.tsx'
import { madeAssessment, type AssessDraft } from './step-drafts.ts'

/** Assesses a site: whether somebody else works there, and how many people a team may meet. */
export function AssessSheet({ site, onClose }: { site: SiteDetail; onClose: () => void }) {
  const { t, format } = useSay()
  const writing = useWriting<AssessDraft>(
    {
      deconfliction: deconflictions.find((one) => one === site.deconfliction) ?? '',
      expected: site.expectedPeople?.toString() ?? '',
    },
    (draft) => madeAssessment(site.id, draft),
  )
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.sites.step.assess }}
      title={format(t.sites.assessTitle, { code: site.code })}
    >
      <ChoiceInput
        {...{ writing, field: 'deconfliction', label: t.sites.deconfliction }}
        options={deconflictions.map((value) => ({ value, words: t.codes.deconfliction[value] }))}
      />
      <TextInput
        {...{ writing, field: 'expected', label: t.sites.expected, hint: t.sites.expectedHint }}
        {...{ longest: 5, number: 'whole' as const, optional: true }}
      />
    </WriteSheet>
  )
}
