import { useState } from 'react'
import { Icon } from '../design/icon.tsx'
import { RefusalBox } from '../design/refusal-box.tsx'
import { useWish } from '../design/use-wish.ts'
import { usePort, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { VersionsView } from '../model/view-model.ts'
import { sayVersion } from './say-version.ts'
import { SitePart } from './site-part.tsx'
import './two-versions.css'

interface Props {
  versions: VersionsView[]
  zone: string
}

/** Decisions written twice by people who did not know of each other. All stay until a person chooses. */
export function TwoVersions({ versions, zone }: Props) {
  const port = usePort()
  const { link } = useRoom()
  const { t } = useSay()
  const wish = useWish()
  const [asked, setAsked] = useState<string>()
  const choose = (view: VersionsView, takes: string) => {
    setAsked(keyOf(view))
    const between = view.versions.map(({ entry }) => entry)
    void wish.run(() => port.choose({ subject: view.subject, about: view.about, between, takes }))
  }
  const said =
    wish.state === 'sending'
      ? t.ui.sending
      : wish.state === 'done'
        ? link.state === 'offline'
          ? t.ui.doneLater
          : t.ui.done
        : undefined
  return (
    <>
      {versions.length > 0 && (
        <SitePart
          title={t.sites.versions}
          beside={
            <span className="tag warning">
              <Icon name="warn" />
              {t.ui.needsAPerson}
            </span>
          }
        >
          <p className="small text-2">{t.sites.versionsSays}</p>
          {versions.map((view) => (
            <div key={keyOf(view)} className="stack">
              <VersionCards
                view={view}
                zone={zone}
                busy={wish.state === 'sending'}
                onChoose={(takes) => choose(view, takes)}
              />
              {wish.state === 'refused' && asked === keyOf(view) && <RefusalBox refusal={wish.refusal} />}
            </div>
          ))}
        </SitePart>
      )}
      <p role="status" className={said ? 'versions-said small' : 'hidden-words'}>
        {said}
      </p>
    </>
  )
}

const keyOf = ({ subject, about }: VersionsView) => `${subject} ${about}`

interface CardsProps {
  view: VersionsView
  zone: string
  busy: boolean
  onChoose: (takes: string) => void
}

/** Every card weighs the same. */
function VersionCards({ view, zone, busy, onChoose }: CardsProps) {
  const say = useSay()
  const { t, format, dayAndTime } = say
  return (
    <>
      <ul className="versions">
        {view.versions.map(({ entry, said, actor, agency, device, claimedAt }) => (
          <li key={entry}>
            <strong className="medium" id={`version-${entry}`}>
              {sayVersion(say, view.about, said, zone)}
            </strong>
            <span className="tiny text-3">
              {format(t.sites.versionBy, { actor, device, time: dayAndTime(claimedAt, zone) })}
            </span>
            <span className="tiny text-3">{agency}</span>
            {view.mayChoose && (
              <button
                type="button"
                className="button"
                disabled={busy}
                aria-describedby={`version-${entry}`}
                onClick={() => onChoose(entry)}
              >
                {t.sites.takeThis}
              </button>
            )}
          </li>
        ))}
      </ul>
      {view.mayChoose ? (
        <div className="row">
          <button type="button" className="button" disabled={busy} onClick={() => onChoose('both')}>
            {t.sites.bothRight}
          </button>
        </div>
      ) : (
        <p className="small text-2">{t.sites.mayNotChoose}</p>
      )}
    </>
  )
}
