import { useMemo } from 'react'
import { zonesHere } from '../enrol/zones.ts'
import { useSay } from '../frame/say.tsx'
import { LanguagesChoice } from '../people/languages-choice.tsx'
import '../people/people.css'
import { ChoiceInput } from '../form/inputs.tsx'
import { useWriting } from '../form/use-writing.ts'
import { WriteSheet } from '../form/write-sheet.tsx'
import { madeJoining, otherMistake, type JoinDraft } from './join-draft.ts'

/** Asks what the operation must know of a country that joins: how it counts its days and what is spoken there. */
export function JoinSheet({ country, onClose }: { country: string; onClose: () => void }) {
  const { t, format, country: nameOf } = useSay()
  const { zones, standard } = useMemo(() => zonesHere(), [])
  const writing = useWriting<JoinDraft>({ zone: standard, languages: [], other: '' }, (draft) =>
    madeJoining(country, draft),
  )
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.plan.join }}
      title={format(t.plan.joins, { country: nameOf(country) })}
    >
      <ChoiceInput
        {...{ writing, field: 'zone', label: t.plan.zone, hint: t.plan.zoneHint }}
        options={zones.map((value) => ({ value, words: value.replaceAll('_', ' ') }))}
      />
      <LanguagesChoice
        chosen={writing.draft.languages}
        other={writing.draft.other}
        wrong={writing.wrong('other') === undefined ? undefined : otherMistake(writing.draft)}
        onChange={writing.change}
      />
    </WriteSheet>
  )
}
