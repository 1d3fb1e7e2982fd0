import { withoutNextStep } from '@libertad/domain'
import { Card } from '../design/card.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { useField } from '../model/use-field.ts'
import type { SiteToday, VisitNow } from '../model/view-model.ts'
import { SiteChips } from './site-facts.tsx'

/** A site of today; the one under way is marked. */
export function SiteCard({ site, onPress }: { site: SiteToday; onPress: () => void }) {
  const { model } = useField()
  const { t, format, day } = useSay()
  const word = useCodes()
  const visit = model.visit?.site.id === site.id ? model.visit : undefined
  return (
    <Card current={visit !== undefined} onPress={onPress}>
      <h2>
        {site.code} · {site.placeName}
      </h2>
      <span className="small">
        {word('siteKind', site.kind)}. {visit ? <UnderWay visit={visit} /> : word('siteState', site.state)}
        {site.day !== undefined && !visit && ` · ${day(site.day)}`}
        {site.team !== undefined && !visit && ` · ${format(t.today.team, { n: site.team })}`}
      </span>
      <SiteChips site={site} />
    </Card>
  )
}

function UnderWay({ visit }: { visit: VisitNow }) {
  const { port } = useField()
  const { t, format, plural, time } = useSay()
  const at = new Date(port.journalNow()).toISOString()
  const without = visit.people.filter(({ met, referrals }) => withoutNextStep(met, referrals, at)).length
  return (
    <>
      {format(t.today.underWay, { time: time(new Date(visit.startedAt).toISOString()) })}{' '}
      {plural(t.today.met, visit.people.length)}
      {without > 0 && `, ${plural(t.today.without, without)}`}.
    </>
  )
}
