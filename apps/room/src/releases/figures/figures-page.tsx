import type { ReleaseFigures } from '@libertad/domain'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { Icon } from '../../design/icon.tsx'
import { useAddress } from '../../frame/links.tsx'
import { useSay } from '../../frame/say.tsx'
import { AttackPanel } from '../checks/attack-panel.tsx'
import { ChangesPanel } from '../checks/changes-panel.tsx'
import { PrivacyPanel } from '../checks/privacy-panel.tsx'
import { Headline } from './headline.tsx'
import { PressPanel } from './press-panel.tsx'
import { PublicView } from './public-view.tsx'
import { TablesShown } from './tables-shown.tsx'
import { WhereFrom } from './where-from.tsx'

interface Props {
  figures: ReleaseFigures
  name: string
  state: ReactNode
  isPublic: boolean
  /** Whether it still can be signed. */
  waits: boolean
  says: ReactNode
  acts?: ReactNode
  lost?: ReactNode
  /** The end of the reading path: what was signed, and what is to be. */
  signatures: ReactNode
}

/** Figures with everything that is known of them: told at the left, checked and signed at the right. */
export function FiguresPage(props: Props) {
  const { figures, name, state, isPublic, waits, says, acts, lost, signatures } = props
  const { t } = useSay()
  const { search, change } = useAddress()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  const asPublic = search['view'] === 'public'
  return (
    <article className="one-release" aria-labelledby="release-title">
      <header className="release-title">
        <nav className="small" aria-label={t.releases.all}>
          <Link to={'/releases' as string} className="row">
            <Icon name="left" />
            {t.releases.all}
          </Link>
        </nav>
        <div className="row wrap">
          <h2 id="release-title" tabIndex={-1} ref={title}>
            {name}
          </h2>
          {state}
          <span className="grow" />
          {acts}
          {!asPublic && (
            <button type="button" className="button" onClick={() => change({ view: 'public' })}>
              <Icon name="eye" />
              {t.releases.asPublic}
            </button>
          )}
        </div>
        {says}
      </header>
      {asPublic ? (
        <PublicView {...{ figures, isPublic }} onBack={() => change({ view: undefined })} />
      ) : (
        <div className="release-body">
          <div className="release-main">
            <Headline figures={figures} />
            <TablesShown figures={figures} provisional={waits} />
            <PressPanel figures={figures} />
            <WhereFrom figures={figures} />
          </div>
          <aside className="panel release-beside" aria-label={t.releases.sign.title}>
            <AttackPanel figures={figures} />
            <PrivacyPanel protection={figures.protection} />
            {lost}
            <ChangesPanel figures={figures} />
            {signatures}
          </aside>
        </div>
      )}
    </article>
  )
}
