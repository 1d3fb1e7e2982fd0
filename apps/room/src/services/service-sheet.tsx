import { serviceHours, serviceKinds, takenPeople } from '@libertad/domain'
import { TextInput } from '../form/inputs.tsx'
import { PickMany } from '../form/pick-many.tsx'
import { PickOne } from '../form/pick-one.tsx'
import { toggled } from '../form/toggled.ts'
import { useWriting } from '../form/use-writing.ts'
import { WriteSheet } from '../form/write-sheet.tsx'
import { useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { DirectoryLine } from '../model/care-model.ts'
import {
  draftOf,
  madeChange,
  madeOffer,
  newService,
  spokenLanguages,
  type ServiceDraft,
} from './service-draft.ts'

/** Offers a service of one's own agency, or changes one. */
export function ServiceSheet({ service, onClose }: { service?: DirectoryLine; onClose: () => void }) {
  const { t, format, languageName } = useSay()
  const { me } = useRoom()
  const writing = useWriting<ServiceDraft>(
    service ? draftOf(service) : newService(me?.country ?? ''),
    (draft) => (service ? madeChange(service.id, draft) : madeOffer(draft)),
  )
  const { draft, change, wrong } = writing
  const title = service ? format(t.services.changeTitle, { name: service.name }) : t.services.offerTitle
  return (
    <WriteSheet {...{ writing, onClose, title, act: service ? t.services.keep : t.services.offer }}>
      {!service && (
        <TextInput
          {...{ writing, field: 'name', label: t.services.name, hint: t.services.nameHint, longest: 60 }}
        />
      )}
      <PickMany
        title={t.services.column.kinds}
        items={serviceKinds.map((value) => ({ value, words: t.codes.serviceKind[value] }))}
        chosen={draft.kinds}
        wrong={wrong('kinds')}
        onToggle={(kind) => change({ kinds: toggled(draft.kinds, kind) })}
      />
      <PickMany
        title={t.services.column.takes}
        items={takenPeople.map((value) => ({ value, words: t.codes.takenPeople[value] }))}
        chosen={draft.takes}
        wrong={wrong('takes')}
        onToggle={(people) => change({ takes: toggled(draft.takes, people) })}
      />
      <PickMany
        title={t.services.column.languages}
        items={spokenLanguages.map((value) => ({ value: value as string, words: languageName(value) }))}
        chosen={draft.languages}
        wrong={wrong('languages')}
        onToggle={(language) => change({ languages: toggled(draft.languages, language) })}
      />
      <PickOne
        title={t.services.column.hours}
        items={serviceHours.map((value) => ({ value, words: t.codes.serviceHours[value] }))}
        chosen={draft.hours}
        wrong={wrong('hours')}
        onChoose={(hours) => change({ hours })}
      />
      <TextInput
        {...{ writing, field: 'answersWithin', label: t.services.answersWithin }}
        {...{ longest: 3, number: 'whole' as const }}
      />
    </WriteSheet>
  )
}
