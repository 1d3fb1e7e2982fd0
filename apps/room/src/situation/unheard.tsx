import { useMoment } from '../frame/clock.tsx'
import { useSay } from '../frame/say.tsx'
import type { UnheardArea } from '../model/view-model.ts'
import type { Mark } from './place-marks.ts'

/** A dashed ring round the sites whose teams are silent. */
export function UnheardRing({ area, marks }: { area: UnheardArea; marks: Mark[] }) {
  const own = marks.filter(({ site }) => area.sites.includes(site.id))
  if (own.length === 0) return null
  const x = own.reduce((sum, mark) => sum + mark.x, 0) / own.length
  const y = own.reduce((sum, mark) => sum + mark.y, 0) / own.length
  const radius = Math.max(...own.map((mark) => Math.hypot(mark.x - x, mark.y - y))) + 18
  return <circle className="unheard-ring" cx={x} cy={y} r={radius} aria-hidden="true" />
}

/** Since when nobody was heard there, and when they mean to be in touch again. */
export function UnheardCard({ area, name }: { area: UnheardArea; name: string }) {
  const { t, format, plural, age, list, dayAndTime, number } = useSay()
  const moment = useMoment()
  const s = t.situation
  return (
    <div className="map-card unheard-card">
      <strong className="medium">
        {area.heardAt
          ? format(s.unheardTitle, { country: name, age: age(moment - Date.parse(area.heardAt)) })
          : format(s.unheardNever, { country: name })}
      </strong>
      <p>
        {plural(s.unheardTeams, area.teams.length, { teams: list(area.teams.map(String)) })}{' '}
        {area.hoursToReach
          ? format(s.unheardReach, { hours: format(t.sites.hours, { hours: number(area.hoursToReach) }) })
          : ''}{' '}
        {area.nextContactAt ? format(s.nextContact, { time: dayAndTime(area.nextContactAt) }) : ''}{' '}
        {s.mayRise}
      </p>
    </div>
  )
}
