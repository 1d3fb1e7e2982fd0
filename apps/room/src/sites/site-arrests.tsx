import { useSay } from '../frame/say.tsx'
import type { SiteDetail } from '../model/view-model.ts'
import { Happenings } from './happenings.tsx'
import { SitePart } from './site-part.tsx'
import { wordOf } from './word-of.ts'

/** Arrests by ground and thought role, never by name: a suspect is one until convicted. */
export function SiteArrests({ site: { arrestLines, zone } }: { site: SiteDetail }) {
  const { t, list } = useSay()
  if (arrestLines.length === 0) return null
  return (
    <SitePart title={t.sites.arrests}>
      <Happenings
        zone={zone}
        lines={arrestLines.map(({ id, at, ground, roles, outcome, agency }) => ({
          ...{ id, at },
          what: wordOf(t.codes.arrestGround, ground),
          more: [
            agency,
            roles.length > 0 &&
              `${t.sites.role}: ${list(roles.map((role) => wordOf(t.codes.suspectRole, role)))}`,
          ]
            .filter(Boolean)
            .join(' · '),
          result: outcome && <span className="tag">{wordOf(t.codes.arrestOutcome, outcome)}</span>,
        }))}
      />
    </SitePart>
  )
}
