import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'

/** The figure that an answer moves, for those who are told it. */
export function FigureNow() {
  const { t, format, number } = useSay()
  const people = usePort().counting.people()
  if (!people) return null
  const { low, best, high } = people
  return (
    <p className="small">
      {format(t.samePerson.figureNow, { best: number(best), low: number(low), high: number(high) })}
    </p>
  )
}
