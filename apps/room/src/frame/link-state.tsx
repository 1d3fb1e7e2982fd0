import { useMoment } from './clock.tsx'
import { usePort, useRoom } from './room.tsx'
import { useSay } from './say.tsx'

/** Whether this page is in step with the hub, and how old the newest entry is. */
export function LiveMark() {
  const { link } = useRoom()
  const { t, format, age, plural } = useSay()
  const moment = useMoment()
  const words = () => {
    if (link.state === 'offline') return t.frame.offline
    if (link.state === 'catching_up')
      return link.remaining ? plural(t.frame.catchingUpOf, link.remaining) : t.frame.catchingUp
    if (!link.lastEntryAt) return t.frame.liveEmpty
    return format(t.frame.live, { age: age(moment - Date.parse(link.lastEntryAt)) })
  }
  return (
    <span className={`live-mark ${link.state}`} title={words()}>
      <span className="live-words">{words()}</span>
    </span>
  )
}

/** A quiet strip while the hub does not answer: what is shown is what was known. */
export function OfflineStrip() {
  const { link } = useRoom()
  const { t, format, plural, dayAndTime } = useSay()
  if (link.state !== 'offline') return null
  return (
    <div className="strip offline" role="status">
      <span className="medium">{t.frame.offline}.</span>
      <span>
        {link.knownAt
          ? format(t.frame.offlineStrip, { time: dayAndTime(link.knownAt) })
          : t.frame.offlineNever}
      </span>
      {link.waiting > 0 && <span>{plural(t.frame.waits, link.waiting)}</span>}
      <TryAgain />
    </div>
  )
}

function TryAgain() {
  const { t } = useSay()
  const port = usePort()
  return (
    <button type="button" className="button small" onClick={() => port.tryAgain()}>
      {t.frame.tryAgain}
    </button>
  )
}
