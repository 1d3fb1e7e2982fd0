import { useEffect, useRef, useState } from 'react'
import { useSay } from '../frame/say.tsx'
import type { RoomModel } from '../model/view-model.ts'

const oncePer = 60_000

/**
 * What a screen reader is told of the figures without being asked: at once when the reader travels in time, else at
 * most once a minute.
 */
export function useAnnounced(model: RoomModel): string {
  const { t, format, number, day, time } = useSay()
  const [said, setSaid] = useState('')
  const last = useRef({ at: 0, past: false })
  const { records, arrests } = model.counters
  const figures = { records: number(records.figure), arrests: number(arrests.figure) }
  const words = model.past
    ? format(t.situation.announced, { day: day(model.at), time: time(model.at), ...figures })
    : format(t.situation.announcedNow, figures)
  useEffect(() => {
    const wait = model.past ? 600 : Math.max(0, last.current.at + oncePer - Date.now())
    const timer = setTimeout(() => {
      last.current = { at: Date.now(), past: model.past }
      setSaid(words)
    }, wait)
    return () => clearTimeout(timer)
  }, [words, model.past])
  return said
}
