import { trainingTopics } from '@libertad/domain'
import { useModel, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { ChoiceInput, DayInput, TextInput } from '../form/inputs.tsx'
import { useWriting } from '../form/use-writing.ts'
import { WriteSheet } from '../form/write-sheet.tsx'
import { madeCourse, type CourseDraft } from './course-draft.ts'

/** Plans a course: a country's lead in the own country, the coordinator in any that takes part. */
export function CourseSheet({ onClose }: { onClose: () => void }) {
  const { t, country, compare } = useSay()
  const { me } = useRoom()
  const { plan } = useModel()
  const own = me?.country ?? ''
  const everywhere = me?.roles.includes('coordinator') ?? false
  const countries = everywhere ? [...new Set([own, ...plan.countries.map((one) => one.country)])] : [own]
  const writing = useWriting<CourseDraft>(
    { topic: '', country: countries.length === 1 ? own : '', starts: '', days: '', seats: '' },
    madeCourse,
  )
  return (
    <WriteSheet {...{ writing, onClose, title: t.plan.planCourse, act: t.plan.planIt }}>
      <ChoiceInput
        {...{ writing, field: 'topic', label: t.plan.topic }}
        options={trainingTopics.map((value) => ({ value, words: t.codes.trainingTopic[value] }))}
      />
      <div className="write-pair">
        <ChoiceInput
          {...{ writing, field: 'country', label: t.sites.country }}
          options={countries
            .map((value) => ({ value, words: country(value) }))
            .sort((one, other) => compare(one.words, other.words))}
        />
        <DayInput {...{ writing, field: 'starts', label: t.plan.firstDay }} />
        <TextInput
          {...{ writing, field: 'days', label: t.plan.days, longest: 2, number: 'whole' as const }}
        />
        <TextInput
          {...{ writing, field: 'seats', label: t.plan.seats, longest: 4, number: 'whole' as const }}
        />
      </div>
    </WriteSheet>
  )
}
