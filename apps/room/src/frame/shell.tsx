import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useArrival } from './arrive.ts'
import { AttentionStrip } from './attention-strip.tsx'
import { KeysSheet } from './keys-sheet.tsx'
import { OfflineStrip } from './link-state.tsx'
import { Palette } from './palette.tsx'
import { PastStrip } from './past-strip.tsx'
import { Rail } from './rail.tsx'
import { useRoom } from './room.tsx'
import { useSay } from './say.tsx'
import { TopBar } from './top-bar.tsx'
import { useKeys, useSingleKeys } from './use-keys.ts'
import './frame.css'

/** The frame of every page inside: rail, top bar, strips, and the page, which is drawn once there is something to draw. */
export function Shell({ title, children }: { title: string; children: ReactNode }) {
  const { model, link } = useRoom()
  const { t } = useSay()
  const [sheet, setSheet] = useState<'none' | 'palette' | 'keys'>('none')
  const [single, setSingle] = useSingleKeys()
  const open = useMemo(() => ({ palette: () => setSheet('palette'), keys: () => setSheet('keys') }), [])
  const close = useCallback(() => setSheet('none'), [])
  useKeys(single, open)
  const content = useRef<HTMLElement>(null)
  useArrival(content)
  useEffect(() => {
    // Titles stay in the browser's history: they name the page and nothing of the operation.
    document.title = `${title} · ${t.name}`
  }, [title, t.name])
  return (
    <div className={model?.past ? 'app in-past' : 'app'}>
      <a className="skip" href="#page">
        {t.frame.skip}
      </a>
      <Rail />
      <TopBar title={title} onPalette={open.palette} />
      <div className="strips">
        <OfflineStrip />
        <AttentionStrip />
        <PastStrip />
      </div>
      <main className="page" id="page" tabIndex={-1} ref={content}>
        {model ? children : <FirstLoad offline={link.state === 'offline'} />}
      </main>
      {sheet === 'palette' && <Palette onClose={close} onKeys={open.keys} />}
      {sheet === 'keys' && <KeysSheet on={single} onChange={setSingle} onClose={close} />}
    </div>
  )
}

function FirstLoad({ offline }: { offline: boolean }) {
  const { t } = useSay()
  return (
    <div className="first-load" role="status">
      <p>{offline ? t.frame.noModel : t.frame.firstLoad}</p>
      {!offline && (
        <div className="stack" aria-hidden="true">
          <div className="skeleton" />
          <div className="skeleton" />
          <div className="skeleton" />
        </div>
      )}
    </div>
  )
}
