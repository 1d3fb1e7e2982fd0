import { useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { RefusalBox } from '../../design/refusal-box.tsx'
import { RingGlyph } from '../../design/ring-badge.tsx'
import { useRoom } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine } from '../../model/care-model.ts'
import { useCare } from '../use-care.ts'
import { ContentShown } from './content-shown.tsx'
import { GroundSheet } from './ground-sheet.tsx'
import { TimeLeft } from './time-left.tsx'
import { useOpened } from './use-opened.ts'
import './sealed.css'

/** Who she is: sealed to this agency, opened with a ground, and closed again by itself. */
export function IdentityCard({ line }: { line: CaseLine }) {
  const { t, format } = useSay()
  const { me } = useRoom()
  const vault = useCare()?.vault.state
  const kept = line.sealed.findLast(({ thing, erased }) => thing === 'identity' && !erased)
  const erased = line.sealed.some(({ thing, erased }) => thing === 'identity' && erased)
  const opened = useOpened(kept?.id ?? '')
  const [asking, setAsking] = useState(false)
  if (!kept)
    return (
      <section className="sealed-box none" aria-label={t.codes.sealedThing.identity}>
        <p className="small text-2">{erased ? t.sealed.identityErased : t.sealed.identityNone}</p>
      </section>
    )
  return (
    <section className={opened.content ? 'sealed-box open' : 'sealed-box'} aria-labelledby="identity-title">
      <div className="sealed-words">
        <RingGlyph ring="identity" />
        <div>
          <h3 id="identity-title">{format(t.sealed.to, { agency: me?.agency ?? '' })}</h3>
          <p className="small text-2">{opened.content ? t.sealed.openNow : t.sealed.identitySays}</p>
        </div>
        {!opened.content && (
          <button
            type="button"
            className="button"
            disabled={vault !== 'open'}
            aria-describedby={vault === 'open' ? undefined : 'identity-vault'}
            onClick={() => setAsking(true)}
          >
            <Icon name="key" />
            {opened.opening ? t.sealed.opening : t.sealed.openWithGround}
          </button>
        )}
      </div>
      {vault !== 'open' && (
        <p className="tiny sealed-hint" id="identity-vault">
          {t.sealed.needsVault}
        </p>
      )}
      {opened.content && (
        <div className="sealed-content">
          <TimeLeft left={opened.left} onKeep={opened.keepOpen} onClose={opened.close} />
          <ContentShown thing="identity" value={opened.content.value} />
        </div>
      )}
      {opened.refusal && <RefusalBox refusal={opened.refusal} />}
      {asking && (
        <GroundSheet
          {...{ title: t.sealed.openIdentity, says: t.sealed.openSays, act: t.sealed.open }}
          onGround={(ground) => void opened.open(ground)}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}
