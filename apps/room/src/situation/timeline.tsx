import { useEffect, useState } from 'react'
import { Icon } from '../design/icon.tsx'
import { Segments } from '../design/segments.tsx'
import { useMoment } from '../frame/clock.tsx'
import { usePort, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { RoomModel, TimelineView } from '../model/view-model.ts'
import { DemonstrationControl } from './demonstration-control.tsx'
import { daysOf, monthsOf, nightsOf, shareAt } from './timeline-scale.ts'
import { useReplay } from './use-replay.ts'

const hour = 3_600_000
type Scale = 'week' | 'whole'

/** Replays the operation to any moment. The future is empty, and the present is where the line stands. */
export function Timeline({ model }: { model: RoomModel }) {
  const { t } = useSay()
  const [scale, setScale] = useState<Scale>('week')
  const view = scale === 'week' ? model.timeline : model.whole
  const port = usePort()
  const step = view.barHours > 24 ? 24 * hour : hour
  const replay = useReplay(view, step)
  const s = t.situation
  return (
    <section className="timeline" aria-label={s.replay}>
      <div className="timeline-controls">
        <div className="row">
          <button
            type="button"
            className="button square"
            aria-label={s.first}
            title={s.first}
            onClick={() => port.travelTo(view.start)}
          >
            <Icon name="back" />
          </button>
          <button
            type="button"
            className="button square primary"
            aria-label={replay.playing ? s.pause : s.play}
            onClick={replay.toggle}
          >
            <Icon name={replay.playing ? 'pause' : 'play'} />
          </button>
          <button
            type="button"
            className="button square"
            aria-label={s.last}
            title={s.last}
            onClick={() => port.travelTo(undefined)}
          >
            <Icon name="fwd" />
          </button>
          <Segments
            label={s.scale}
            value={scale}
            options={[
              { value: 'week', words: s.scaleWeek },
              { value: 'whole', words: s.scaleWhole },
            ]}
            onChange={setScale}
          />
        </div>
        <DemonstrationControl />
      </div>
      <Track view={view} step={step} onToggle={replay.toggle} />
      <ul className="timeline-legend tiny text-2">
        <li>
          <span className="legend-bar" /> {s.entriesInBar}
        </li>
        <li>
          <span className="legend-arrest" /> {s.arrest}
        </li>
        <li>
          <span className="legend-night" /> {s.night}
        </li>
      </ul>
    </section>
  )
}

function Track({ view, step, onToggle }: { view: TimelineView; step: number; onToggle: () => void }) {
  const { t, format, day, time, shortDay, month } = useSay()
  const port = usePort()
  const { model } = useRoom()
  const moment = useMoment()
  const s = t.situation
  const present = port.now()
  const [from, to] = [Date.parse(view.start), Date.parse(view.end)]
  const long = view.barHours > 24
  const bars = Math.round((to - from) / (view.barHours * hour))
  const highest = Math.max(1, ...view.entries)
  const at = shareAt(view, moment)
  const spans = long ? monthsOf(view, 6) : daysOf(view)
  const shown = new Date(moment).toISOString()
  const bar = view.entries[Math.floor(((moment - from) / (to - from)) * bars)] ?? 0
  const [dragged, setDragged] = useState<number>()
  // A drag moves the handle at once and the page when the browser has time for it.
  useEffect(() => {
    if (dragged === undefined) return
    const timer = setTimeout(() => {
      const latest = port.now()
      port.travelTo(dragged >= latest ? undefined : new Date(dragged).toISOString())
      setDragged(undefined)
    }, 40)
    return () => clearTimeout(timer)
  }, [dragged, port])
  const value = Math.min(to, Math.max(from, dragged ?? moment))
  return (
    <div className="track">
      <svg className="track-bars" viewBox={`0 0 ${bars} 46`} preserveAspectRatio="none" aria-hidden="true">
        {!long &&
          nightsOf(view).map((night) => (
            <rect
              key={night.from}
              className="night"
              x={night.from * bars}
              width={(night.to - night.from) * bars}
              y="0"
              height="46"
            />
          ))}
        {view.entries.map((count, index) => {
          const height = count === 0 ? 0 : Math.max(2, (count / highest) * 44)
          const begins = from + index * view.barHours * hour
          const later = begins > moment
          return (
            <rect
              key={begins}
              className={later ? 'bar later' : 'bar'}
              x={index + 0.08}
              width="0.84"
              y={46 - height}
              height={height}
            />
          )
        })}
      </svg>
      <div className="track-arrests" aria-hidden="true">
        {arrestsApart(view.arrests).map(({ key, arrest }) => (
          <i key={key} style={{ left: `${shareAt(view, Date.parse(arrest)) * 100}%` }} />
        ))}
      </div>
      <div className="track-days tiny">
        {spans.map((span) => (
          <span
            key={span.start}
            className={Date.parse(span.start) > present ? 'later' : undefined}
            style={{ left: `${span.from * 100}%`, width: `${(span.to - span.from) * 100}%` }}
          >
            {long ? month(span.start) : shortDay(span.start)}
          </span>
        ))}
      </div>
      <div className="track-now" style={{ left: `${at * 100}%` }} aria-hidden="true">
        <span className={at > 0.8 ? 'to-left' : undefined}>
          {model?.past
            ? format(s.at, { day: shortDay(shown), time: time(shown) })
            : format(s.nowAt, { time: time(shown) })}
        </span>
      </div>
      <input
        type="range"
        className="track-range"
        aria-label={s.scrubber}
        aria-valuetext={format(s.scrubberSays, { day: day(shown), time: time(shown), entries: bar })}
        min={from}
        max={to}
        step={step}
        value={value}
        onChange={(event) => setDragged(Number(event.target.value))}
        onKeyDown={(event) => {
          if (event.key === ' ') {
            event.preventDefault()
            onToggle()
          } else if (event.key === 'End') {
            event.preventDefault()
            port.travelTo(undefined)
          }
        }}
      />
    </div>
  )
}

/** Two arrests may have come in the same moment. */
function arrestsApart(arrests: string[]): { key: string; arrest: string }[] {
  return arrests.map((arrest, index) => ({ key: `${arrest} ${index}`, arrest }))
}
