import { useModel, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { ChoiceInput, TextInput } from '../../form/inputs.tsx'
import { PickOne } from '../../form/pick-one.tsx'
import { useWriting } from '../../form/use-writing.ts'
import { WriteSheet } from '../../form/write-sheet.tsx'
import { PlaceName, PlaceReach } from './place-fields.tsx'
import {
  codeOf,
  emptyReport,
  handlingChoices,
  madeReport,
  reportCountries,
  type ReportDraft,
} from './report-draft.ts'

interface Props {
  /** Shows a site by its id. */
  onShow: (site: string) => void
  onClose: () => void
}

/** Reports a place that should be looked at. */
export function ReportSheet({ onShow, onClose }: Props) {
  const { t, country, compare } = useSay()
  const { me } = useRoom()
  const { sites, countries: all } = useModel()
  const countries = reportCountries(me, all)
  const codes = sites.map(({ code }) => code)
  const writing = useWriting<ReportDraft>(emptyReport(countries), (draft) =>
    madeReport(draft, countries, codes),
  )
  const { draft, change } = writing
  return (
    <WriteSheet
      {...{ writing, onClose, title: t.sites.report, act: t.sites.reportIt }}
      next={{ words: t.sites.showIt, go: onShow }}
    >
      {countries.length !== 1 && (
        <ChoiceInput
          {...{ writing, field: 'country', label: t.sites.country }}
          options={countries
            .map((one) => ({ value: one.country, words: country(one.country) }))
            .sort((one, other) => compare(one.words, other.words))}
        />
      )}
      <PlaceName writing={writing} />
      <TextInput
        {...{ field: 'code', label: t.sites.code, hint: t.sites.codeHint, longest: 9, code: true }}
        writing={{ ...writing, draft: { ...draft, code: draft.code || codeOf(draft, codes) } }}
      />
      <PickOne
        title={t.ui.who}
        hint={t.sites.handlingHint}
        items={handlingChoices(me?.roles ?? []).map((value) => ({ value, words: t.codes.handling[value] }))}
        chosen={draft.handling}
        wrong={writing.wrong('handling')}
        onChoose={(handling) => change({ handling })}
      />
      <PlaceReach writing={writing} />
    </WriteSheet>
  )
}
