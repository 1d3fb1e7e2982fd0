import { coverages, means, siteKinds } from '@libertad/domain'
import { useSay } from '../../frame/say.tsx'
import { ChoiceInput, TextInput } from '../../form/inputs.tsx'
import { PickMany } from '../../form/pick-many.tsx'
import { toggled } from '../../form/toggled.ts'
import type { Filling } from '../../form/use-writing.ts'
import { precisions, type PlaceDraft } from './place-draft.ts'

/** What kind of place it is, and its name. */
export function PlaceName({ writing }: { writing: Filling<PlaceDraft> }) {
  const { t } = useSay()
  return (
    <div className="write-pair">
      <ChoiceInput
        {...{ writing, field: 'kind', label: t.sites.kind }}
        options={siteKinds.map((value) => ({ value, words: t.codes.siteKind[value] }))}
      />
      <TextInput {...{ writing, field: 'placeName', label: t.sites.place, longest: 80 }} />
    </div>
  )
}

/** Where it lies and how a team gets there, as far as somebody knows. */
export function PlaceReach({ writing }: { writing: Filling<PlaceDraft> }) {
  const { t, format, number } = useSay()
  const { draft, change } = writing
  const radii = [...new Set([...precisions, draft.precision])]
    .filter((metres) => metres !== '')
    .sort((one, other) => Number(one) - Number(other))
  const distance = (metres: number) =>
    metres < 1_000
      ? format(t.sites.metres, { n: number(metres) })
      : format(t.sites.kilometres, { n: number(metres / 1_000) })
  return (
    <fieldset className="write-rest">
      <legend>{t.sites.ifKnown}</legend>
      <div className="write-three">
        <TextInput
          {...{ writing, field: 'latitude', label: t.sites.latitude, longest: 20, optional: true }}
        />
        <TextInput
          {...{ writing, field: 'longitude', label: t.sites.longitude, longest: 20, optional: true }}
        />
        <ChoiceInput
          {...{ writing, field: 'precision', label: t.sites.precision, optional: true }}
          options={radii.map((value) => ({ value, words: distance(Number(value)) }))}
        />
      </div>
      <p className="tiny text-3">{t.sites.degrees}</p>
      <div className="write-pair">
        <TextInput
          {...{ writing, field: 'hours', label: t.sites.hoursToReach, longest: 6, optional: true }}
          number="decimal"
        />
        <ChoiceInput
          {...{ writing, field: 'coverage', label: t.sites.network }}
          options={coverages.map((value) => ({ value, words: t.codes.coverage[value] }))}
        />
      </div>
      <PickMany
        title={t.sites.means}
        items={means.map((value) => ({ value, words: t.codes.means[value] }))}
        chosen={draft.means}
        onToggle={(one) => change({ means: toggled(draft.means, one) })}
      />
    </fieldset>
  )
}
