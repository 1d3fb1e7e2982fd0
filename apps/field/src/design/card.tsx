import type { ReactNode } from 'react'

/** A block of one thing. With `onPress` the whole card is the target. */
export function Card(props: { onPress?: () => void; current?: boolean; children: ReactNode }) {
  const { onPress, current, children } = props
  const name = `card${current ? ' on' : ''}`
  if (!onPress) return <div className={name}>{children}</div>
  return (
    <button type="button" className={name} aria-current={current ? 'true' : undefined} onClick={onPress}>
      {children}
    </button>
  )
}

/** One of several lines in a card; with `onPress` the whole line is the target. */
export function Line(props: {
  sign?: ReactNode
  says: ReactNode
  detail?: ReactNode
  mark?: ReactNode
  onPress?: () => void
}) {
  const { sign, says, detail, mark, onPress } = props
  const inside = (
    <>
      {sign}
      <span className="line-says">
        <span className="line-first">
          <b>{says}</b>
          {mark}
        </span>
        {detail !== undefined && <span className="small">{detail}</span>}
      </span>
    </>
  )
  return onPress ? (
    <button type="button" className="line" onClick={onPress}>
      {inside}
    </button>
  ) : (
    <div className="line">{inside}</div>
  )
}

/** Lines in one card. */
export function Lines({ children }: { children: ReactNode }) {
  return <div className="card lines">{children}</div>
}
