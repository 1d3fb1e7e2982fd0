import { usePort, useRoom } from './room.tsx'
import { useSay } from './say.tsx'

/** Over every page while an earlier moment is shown, so that nobody takes it for the present. */
export function PastStrip() {
  const { model } = useRoom()
  const port = usePort()
  const { t, format, day, time } = useSay()
  if (!model?.past) return null
  return (
    <div className="strip past" role="status">
      <span className="medium">{format(t.frame.past, { day: day(model.at), time: time(model.at) })}</span>
      <button type="button" className="button small" onClick={() => port.travelTo(undefined)}>
        {t.frame.backToNow}
      </button>
    </div>
  )
}
