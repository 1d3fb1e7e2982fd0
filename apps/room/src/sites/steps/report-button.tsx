import { Icon } from '../../design/icon.tsx'
import { PlanLink } from '../../frame/links.tsx'
import { useModel, usePort, useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { reportCountries } from './report-draft.ts'

/** For whoever may report a site. A country takes part before its sites are reported. */
export function ReportButton({ onReport }: { onReport: () => void }) {
  const { t } = useSay()
  const port = usePort()
  const { me } = useRoom()
  const { past, countries } = useModel()
  if (past || !me || !port.may('site.reported')) return null
  if (reportCountries(me, countries).length === 0)
    return (
      <PlanLink country={me.country} className="button">
        {t.sites.joinFirst}
      </PlanLink>
    )
  return (
    <button type="button" className="button primary" onClick={onReport}>
      <Icon name="plus" />
      {t.sites.report}
    </button>
  )
}
