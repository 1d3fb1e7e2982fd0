import { useEffect, useRef, useState } from 'react'
import { usePort, useRoom } from '../frame/room.tsx'
import type { EntryLine } from '../model/view-model.ts'
import { linesToAsk, lookLines } from './lines-to-ask.ts'
import type { Asked } from './question.ts'

export interface Shown {
  /** Which question this answers. */
  of: string
  total: number
  lines: EntryLine[]
}

/**
 * The lines of a question, newest first. They are asked for again whenever the operation changes; what was shown
 * stays until the answer is there, and keeps its place in it. `undefined` before the first answer.
 */
export function useLines({ counter, site, country }: Asked): { shown: Shown | undefined; more: () => void } {
  const port = usePort()
  const { model } = useRoom()
  const of = [counter, site, country].join(' ')
  const [shown, setShown] = useState<Shown>()
  const [wished, setWished] = useState({ of, count: lookLines })
  const asked = wished.of === of ? wished.count : lookLines
  const held = useRef<Shown>(undefined)
  const turns = useRef({ begun: 0, ended: 0 })
  useEffect(() => {
    if (!model) return
    const turn = (turns.current.begun += 1)
    const before = held.current?.of === of ? held.current : undefined
    const question = { ...(counter && { counter }), ...(site && { site }), ...(country && { country }) }
    const look = async () => {
      const limit = Math.max(asked, before?.lines.length ?? 0)
      let page = await port.findEntries({ ...question, limit, offset: 0 })
      const need = before
        ? linesToAsk({ asked, shown: before.lines.length, before: before.total, now: page.total })
        : asked
      if (need > limit) page = await port.findEntries({ ...question, limit: need, offset: 0 })
      // A later look that was answered sooner has more.
      if (turn < turns.current.ended) return
      turns.current.ended = turn
      held.current = { of, total: page.total, lines: page.lines.slice(0, need) }
      setShown(held.current)
    }
    void look()
  }, [port, model, of, asked, counter, site, country])
  const more = () => setWished({ of, count: (shown?.lines.length ?? 0) + lookLines })
  return { shown, more }
}
