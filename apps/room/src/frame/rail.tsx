import { useEffect, useRef } from 'react'
import { BrandMark } from '../design/brand-mark.tsx'
import { FootBar } from './foot-bar.tsx'
import { PageGroups } from './page-groups.tsx'
import { useRoom } from './room.tsx'
import { useSay } from './say.tsx'
import { useIsNarrow } from './use-is-narrow.ts'
import { WhoLooks } from './who-looks.tsx'

/** Which operation, which ring, which page, and who is looking: at the side, and on a phone a bar at the foot. */
export function Rail() {
  const { t } = useSay()
  return (
    <aside className="rail" aria-label={t.name}>
      {useIsNarrow() ? <FootBar /> : <SideRail />}
    </aside>
  )
}

function SideRail() {
  const { model, rights } = useRoom()
  const { t, plural, shortDay } = useSay()
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    // Each page draws its own rail: in a low window the present page may be below the edge.
    nav.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <>
      <div className="rail-brand">
        <BrandMark />
        {t.name}
      </div>
      {model && (
        <div className="rail-operation">
          <strong className="small">{model.operation.name}</strong>
          <span className="tiny text-3">
            {shortDay(model.operation.firstDay)} – {shortDay(model.operation.lastDay, undefined, true)}
            {rights.readOperation && ` · ${plural(t.frame.participating, model.countries.length)}`}
          </span>
        </div>
      )}
      <nav className="rail-nav" aria-label={t.frame.main} ref={nav}>
        <PageGroups />
      </nav>
      <WhoLooks />
    </>
  )
}
