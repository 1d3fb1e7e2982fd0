import { credibilities, leadSources, modusFeatures, reliabilities } from '@libertad/domain'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { SiteDetail } from '../../model/view-model.ts'
import { ChoiceInput, DayInput } from '../../form/inputs.tsx'
import { PickMany } from '../../form/pick-many.tsx'
import { toggled } from '../../form/toggled.ts'
import { useWriting } from '../../form/use-writing.ts'
import { WriteSheet } from '../../form/write-sheet.tsx'
import { emptyLead, madeLead, type LeadDraft } from './lead-draft.ts'

/** Adds a lead: where it came from and never from whom, its grades, and how old the information is. */
export function LeadSheet({ site, onClose }: { site: SiteDetail; onClose: () => void }) {
  const { t, format } = useSay()
  const port = usePort()
  const writing = useWriting<LeadDraft>(emptyLead, (draft) => madeLead(site, draft, port.now()))
  const { draft, change } = writing
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.sites.addLeadIt }}
      title={format(t.sites.addLeadTitle, { code: site.code })}
    >
      <ChoiceInput
        {...{ writing, field: 'source', label: t.sites.source, hint: t.sites.sourceHint }}
        options={leadSources.map((value) => ({ value, words: t.codes.leadSource[value] }))}
      />
      <div className="write-pair">
        <ChoiceInput
          {...{ writing, field: 'reliability', label: t.sites.reliability }}
          options={reliabilities.map((value) => ({
            value,
            words: `${value} · ${t.codes.reliability[value]}`,
          }))}
        />
        <ChoiceInput
          {...{ writing, field: 'credibility', label: t.sites.credibility }}
          options={credibilities.map((value) => ({
            value,
            words: `${value} · ${t.codes.credibility[value]}`,
          }))}
        />
      </div>
      <fieldset className="write-rest">
        <legend>{t.sites.ifKnown}</legend>
        <div className="write-pair">
          <DayInput
            {...{ writing, field: 'day', label: t.sites.informationFrom, hint: t.sites.informationHint }}
            optional
          />
          <DayInput
            {...{ writing, field: 'time', label: t.sites.informationTime, time: true, optional: true }}
          />
        </div>
        <PickMany
          title={t.sites.modus}
          items={modusFeatures.map((value) => ({ value, words: t.codes.modus[value] }))}
          chosen={draft.features}
          onToggle={(one) => change({ features: toggled(draft.features, one) })}
        />
      </fieldset>
    </WriteSheet>
  )
}
