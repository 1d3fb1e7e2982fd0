import { useWriting } from '../form/use-writing.ts'
import { WriteSheet } from '../form/write-sheet.tsx'
import { usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { DirectoryLine } from '../model/care-model.ts'

/** Closes a service: it takes no more referrals. */
export function CloseServiceSheet({ service, onClose }: { service: DirectoryLine; onClose: () => void }) {
  const { t, format } = useSay()
  const port = usePort()
  const writing = useWriting<Record<string, never>>({}, () => ({
    right: true,
    write: {
      ...{ kind: 'service.closed', subject: service.id },
      content: { at: new Date(port.now()).toISOString() },
    },
  }))
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.services.close }}
      title={format(t.services.closeTitle, { name: service.name })}
    >
      <p>{t.services.closeSays}</p>
    </WriteSheet>
  )
}
