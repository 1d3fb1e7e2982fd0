import { useState } from 'react'
import { SearchBox } from '../design/search-box.tsx'
import { useModel } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { PlanView } from '../model/view-model.ts'
import { PickMany } from '../form/pick-many.tsx'
import { toggled } from '../form/toggled.ts'
import { useWriting } from '../form/use-writing.ts'
import { WriteSheet } from '../form/write-sheet.tsx'
import { wordOf } from '../sites/word-of.ts'
import { attendees, madeAttendance, type AttendanceDraft } from './attendance.ts'

interface Props {
  training: PlanView['trainings'][number]
  onClose: () => void
}

/** Marks who attended a course. Lists come in parts, and nobody is counted twice. */
export function AttendanceSheet({ training, onClose }: Props) {
  const { t, format, plural, country, shortDay, compare } = useSay()
  const { people } = useModel()
  const [typed, setTyped] = useState('')
  const writing = useWriting<AttendanceDraft>({ people: [] }, (draft) => madeAttendance(training.id, draft))
  const chosen = writing.draft.people
  const shown = attendees(people, { country: training.country, typed, chosen }, compare)
  const found = plural(t.plan.chosen, chosen.length)
  return (
    <WriteSheet {...{ writing, onClose, title: t.plan.attendedTitle, act: t.plan.attendedIt }}>
      <p className="small text-2">
        {wordOf(t.codes.trainingTopic, training.topic)} · {country(training.country)} ·{' '}
        {shortDay(training.starts, undefined, true)}
      </p>
      <SearchBox
        value={typed}
        found={format(t.ui.shown, { shown: shown.length, total: people.length })}
        onChange={setTyped}
      />
      <PickMany
        title={t.plan.attendedWho}
        items={shown.map(({ id, workName, agency, country: of }) => ({
          ...{ value: id, words: workName, under: `${agency}, ${country(of)}` },
        }))}
        chosen={chosen}
        wrong={writing.wrong('people')}
        onToggle={(id) => writing.change({ people: toggled(chosen, id) })}
      />
      <p className="tiny text-3">
        {found} {t.plan.attendedHint}
      </p>
    </WriteSheet>
  )
}
