import { Outlet, useLocation } from '@tanstack/react-router'
import { EnrolPage } from '../enrol/enrol-page.tsx'
import { FoundPage } from '../enrol/found-page.tsx'
import { RevokedPage } from '../enrol/revoked-page.tsx'
import { BrandMark } from '../design/brand-mark.tsx'
import { useRoom } from './room.tsx'
import { useSay } from './say.tsx'
import { Settings } from './settings.tsx'
import './frame.css'

/** Lets in whoever is enrolled; everybody else sees how to get in. An invitation opened inside is read, too. */
export function Gate() {
  const { gate } = useRoom()
  const { t } = useSay()
  const { pathname, hash } = useLocation()
  const invitation = pathname === '/enrol' && hash ? hash : undefined
  if (gate === 'opening')
    return (
      <div className="opening" role="status">
        <BrandMark size={32} />
        <span className="text-3">{t.frame.opening}</span>
      </div>
    )
  if (gate === 'inside' && !invitation) return <Outlet />
  return (
    <div className="outside">
      <div className="outside-settings">
        <Settings />
      </div>
      {gate === 'empty_hub' ? (
        <FoundPage />
      ) : gate === 'revoked' && !invitation ? (
        <RevokedPage />
      ) : (
        <EnrolPage key={invitation} secret={invitation} />
      )}
    </div>
  )
}
