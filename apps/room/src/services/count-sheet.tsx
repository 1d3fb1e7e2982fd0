import { TextInput } from '../form/inputs.tsx'
import { useWriting } from '../form/use-writing.ts'
import { WriteSheet } from '../form/write-sheet.tsx'
import { usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { DirectoryLine } from '../model/care-model.ts'
import { madeCount } from './service-draft.ts'

/** How many places a service has free now: the next reader sees how old the count is. */
export function CountSheet({ service, onClose }: { service: DirectoryLine; onClose: () => void }) {
  const { t, format } = useSay()
  const port = usePort()
  const writing = useWriting<{ free: string }>({ free: '' }, (draft) =>
    madeCount(service.id, draft, new Date(port.now()).toISOString()),
  )
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.services.keep }}
      title={format(t.services.countTitle, { name: service.name })}
    >
      <TextInput
        {...{ writing, field: 'free', label: t.services.free, longest: 5, number: 'whole' as const }}
      />
    </WriteSheet>
  )
}
