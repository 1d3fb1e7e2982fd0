import { Empty } from '../design/empty.tsx'
import { Icon } from '../design/icon.tsx'
import { useAddress } from '../frame/links.tsx'
import { readsReleases } from '../frame/pages.ts'
import { usePort, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { NewRelease } from './draft/new-release.tsx'
import { ReleasesList } from './list/releases-list.tsx'
import { OneRelease } from './one/one-release.tsx'
import '../cases/cases.css'
import './releases.css'

/** Figures for the public: the list, one of them, or a new one. */
export function ReleasesPage() {
  const { t } = useSay()
  const { me, model } = useRoom()
  const { search } = useAddress()
  const releases = usePort().counting.releases()
  if (!me?.roles.some(readsReleases)) return <Empty title={t.releases.title} note={t.releases.notYours} />
  const id = search['release']
  const release = releases.find((one) => one.id === id)
  return (
    <div className="releases-page">
      {model?.past && (
        <p className="note quiet">
          <Icon name="clock" />
          <span>{t.releases.past}</span>
        </p>
      )}
      {search['new'] !== undefined ? (
        <NewRelease />
      ) : release ? (
        <OneRelease key={release.id} {...{ release, releases }} />
      ) : (
        <>
          {id !== undefined && (
            <p className="note" role="status">
              <Icon name="info" />
              <span>
                <strong className="medium">{t.releases.gone}.</strong> {t.releases.goneNote}
              </span>
            </p>
          )}
          <ReleasesList releases={releases} />
        </>
      )}
    </div>
  )
}
