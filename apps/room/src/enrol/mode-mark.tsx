import { Icon } from '../design/icon.tsx'
import { useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'

/** Says whether the hub holds a demonstration or a real operation, before anybody enters anything. */
export function ModeMark() {
  const { t } = useSay()
  const { mode } = useRoom()
  const demonstration = mode === 'demonstration'
  return (
    <p className={`enrol-mode ${mode}`}>
      <Icon name={demonstration ? 'demonstration' : 'lock'} />
      {demonstration ? t.frame.demonstration : t.frame.real}
    </p>
  )
}
