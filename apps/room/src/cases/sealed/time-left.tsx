import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import { warnsBefore } from './closing.ts'

/** How long something stays open; before it closes, a warning and a button that keeps it open. */
export function TimeLeft({
  left,
  onKeep,
  onClose,
}: {
  left: number
  onKeep: () => void
  onClose: () => void
}) {
  const { t, format, age } = useSay()
  const soon = left <= warnsBefore
  return (
    <div className="row wrap sealed-time">
      <span className="sealed-left figures">
        <Icon name="key" />
        {format(t.sealed.closesIn, { age: age(left) })}
      </span>
      {soon && (
        <button type="button" className="button" onClick={onKeep}>
          {t.sealed.keepOpen}
        </button>
      )}
      <button type="button" className="button" onClick={onClose}>
        {t.sealed.close}
      </button>
      <span className="hidden-words" role="status">
        {soon && t.sealed.closesSoon}
      </span>
    </div>
  )
}
