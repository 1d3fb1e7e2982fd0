import { Link } from '@tanstack/react-router'
import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import { OneSite } from './one-site.tsx'
import './sites.css'

/** Everything known about one site, on a page of its own. */
export function SitePage({ id }: { id: string }) {
  const { t } = useSay()
  return (
    <div className="site-page">
      <nav className="site-back" aria-label={t.frame.back}>
        <Link to={'/sites' as string} className="row">
          <Icon name="left" />
          {t.sites.backToList}
        </Link>
      </nav>
      <OneSite id={id} key={id} />
    </div>
  )
}
