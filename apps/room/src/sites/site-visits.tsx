import { useSay, type Say } from '../frame/say.tsx'
import type { SiteDetail } from '../model/view-model.ts'
import { Happenings } from './happenings.tsx'
import { SitePart } from './site-part.tsx'

type Visit = SiteDetail['visits'][number]

export function SiteVisits({ site: { visits, zone } }: { site: SiteDetail }) {
  const say = useSay()
  const { t } = say
  if (visits.length === 0) return null
  return (
    <SitePart title={t.sites.visits}>
      <Happenings
        zone={zone}
        lines={visits.map((visit) => ({
          ...{ id: visit.id, at: visit.startedAt },
          what: [visit.team === undefined ? undefined : `${t.sites.team} ${visit.team}`, visit.agency]
            .filter(Boolean)
            .join(' · '),
          more: until(say, visit, zone),
          result:
            visit.met === undefined ? undefined : (
              <span className="figures">{`${t.sites.met}: ${say.number(visit.met)}`}</span>
            ),
        }))}
      />
    </SitePart>
  )
}

function until(say: Say, visit: Visit, zone: string): string {
  const { t, format, dayAndTime } = say
  if (visit.endedAt) return `${t.sites.ended} ${dayAndTime(visit.endedAt, zone)}`
  const contact =
    visit.nextContactAt && format(t.sites.contact, { time: dayAndTime(visit.nextContactAt, zone) })
  return [t.sites.stillThere, contact].filter(Boolean).join(' · ')
}
