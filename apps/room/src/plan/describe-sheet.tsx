import { objectives } from '@libertad/domain'
import { useMemo } from 'react'
import { countryCodes } from '../design/countries.ts'
import { useModel } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { ChoiceInput, TextInput } from '../form/inputs.tsx'
import { PickMany } from '../form/pick-many.tsx'
import { toggled } from '../form/toggled.ts'
import { useWriting } from '../form/use-writing.ts'
import { WriteSheet } from '../form/write-sheet.tsx'
import { describedAs, madeDescription, type DescribeDraft } from './describe-draft.ts'

/** For the coordinator: what the operation is for, who pays for it, and where its cell sits. */
export function DescribeSheet({ onClose }: { onClose: () => void }) {
  const { t, country, compare } = useSay()
  const { operation } = useModel()
  const writing = useWriting<DescribeDraft>(describedAs(operation), (draft) =>
    madeDescription(operation, draft),
  )
  const { draft, change } = writing
  const countries = useMemo(
    () =>
      countryCodes
        .map((value) => ({ value, words: country(value) }))
        .sort((one, other) => compare(one.words, other.words)),
    [country, compare],
  )
  return (
    <WriteSheet {...{ writing, onClose, title: t.plan.describeTitle, act: t.plan.describeIt }}>
      <PickMany
        title={t.plan.objectives}
        items={objectives.map((value) => ({ value, words: t.codes.objective[value] }))}
        chosen={draft.objectives}
        wrong={writing.wrong('objectives')}
        onToggle={(one) => change({ objectives: toggled(draft.objectives, one) })}
      />
      <TextInput {...{ writing, field: 'funder', label: t.plan.funder, longest: 80, optional: true }} />
      <div className="write-pair">
        <TextInput
          {...{ writing, field: 'seatPlace', label: t.plan.cellPlace, longest: 80, optional: true }}
        />
        <ChoiceInput
          {...{
            writing,
            field: 'seatCountry',
            label: t.plan.cellCountry,
            options: countries,
            optional: true,
          }}
        />
      </div>
    </WriteSheet>
  )
}
