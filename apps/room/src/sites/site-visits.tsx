import { useSay, type Say } from '../frame/say.tsx'
import type { SiteDetail } from '../model/view-model.ts'
import { Icon } from '../design/icon.tsx'
import { Happenings } from './happenings.tsx'
import { SitePart } from './site-part.tsx'

type Visit = SiteDetail['visits'][number]

/** Visits in their order. While two versions of an end stand beside each other, neither is shown as what happened. */
export function SiteVisits({ site: { visits, versions, zone } }: { site: SiteDetail }) {
  const say = useSay()
  const { t } = say
  if (visits.length === 0) return null
  const open = new Set(versions.filter(({ about }) => about === 'ended').map(({ subject }) => subject))
  return (
    <SitePart title={t.sites.visits}>
      <Happenings
        zone={zone}
        lines={visits.map((visit) => ({
          ...{ id: visit.id, at: visit.startedAt },
          what: [visit.team === undefined ? undefined : `${t.sites.team} ${visit.team}`, visit.agency]
            .filter(Boolean)
            .join(' · '),
          more: open.has(visit.id) ? undefined : until(say, visit, zone),
          result: open.has(visit.id) ? (
            <span className="tag warning">
              <Icon name="warn" />
              {t.sites.versions}
            </span>
          ) : visit.met === undefined ? undefined : (
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
