import { useCallback, useEffect, useRef, useState } from 'react'
import { usePort, useRoom } from '../frame/room.tsx'
import type { TimelineView } from '../model/view-model.ts'

/** Milliseconds in which a step of the timeline is replayed. */
const stepTime = 350

/** Plays the timeline from the moment shown, or from its beginning, up to the present, a step at a time. */
export function useReplay(view: TimelineView, step: number): { playing: boolean; toggle: () => void } {
  const port = usePort()
  const { model } = useRoom()
  const [playing, setPlaying] = useState(false)
  const latest = useRef({ model, view })
  useEffect(() => {
    latest.current = { model, view }
  }, [model, view])
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(() => {
      const { model: shown, view: track } = latest.current
      const from = Math.max(Date.parse(track.start), shown?.past ? Date.parse(shown.at) : 0)
      const next = from + step
      if (next >= Math.min(port.now(), Date.parse(track.end))) {
        setPlaying(false)
        port.travelTo(undefined)
      } else port.travelTo(new Date(next).toISOString())
    }, stepTime)
    return () => clearInterval(timer)
  }, [playing, port, step])
  const toggle = useCallback(() => {
    setPlaying((before) => {
      const { model: shown, view: track } = latest.current
      if (!before && !shown?.past) port.travelTo(track.start)
      return !before
    })
  }, [port])
  return { playing, toggle }
}
