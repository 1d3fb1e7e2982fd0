import { leadVerdicts } from '@libertad/domain'
import { useState } from 'react'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { SiteDetail } from '../../model/view-model.ts'
import { wordOf } from '../word-of.ts'
import { ChoiceInput } from '../../form/inputs.tsx'
import { PickOne } from '../../form/pick-one.tsx'
import { useWriting } from '../../form/use-writing.ts'
import { WriteSheet } from '../../form/write-sheet.tsx'
import { leadsToJudge } from './next-steps.ts'
import { madeVerdict, type JudgeDraft } from './step-drafts.ts'

/** Judges one of the leads to a site that nobody judged yet. */
export function JudgeSheet({ site, onClose }: { site: SiteDetail; onClose: () => void }) {
  const { t, format, shortDay } = useSay()
  const port = usePort()
  // Kept as it was opened: a lead that somebody else judges meanwhile does not vanish from under the reader.
  const [leads] = useState(() => leadsToJudge(site, port.may))
  const writing = useWriting<JudgeDraft>(
    { lead: leads.length === 1 ? leads[0]!.id : '', verdict: '' },
    madeVerdict,
  )
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.sites.judgeIt }}
      title={format(t.sites.judgeTitle, { code: site.code })}
    >
      <ChoiceInput
        {...{ writing, field: 'lead', label: t.sites.lead }}
        options={leads.map(({ id, source, reliability, credibility, informationAt }) => ({
          value: id,
          words: [
            wordOf(t.codes.leadSource, source),
            reliability + credibility,
            informationAt && shortDay(informationAt, site.zone, true),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      <PickOne
        title={t.sites.verdict}
        items={leadVerdicts.map((value) => ({ value, words: t.codes.leadVerdict[value] }))}
        chosen={writing.draft.verdict}
        wrong={writing.wrong('verdict')}
        onChoose={(verdict) => writing.change({ verdict })}
      />
    </WriteSheet>
  )
}
