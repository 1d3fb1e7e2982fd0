import { useEffect, useRef, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Chip } from '../design/chip.tsx'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { settledZone } from './settled-zone.ts'
import { readZonesLive } from './zone-camera.ts'

/** Reads a zone with the camera. It ends by itself when all check digits fit; no picture is kept. */
export function ZoneScreen({ today, onRead }: { today: string; onRead: (zone: string) => void }) {
  const { t } = useSay()
  const { back } = useWay()
  const video = useRef<HTMLVideoElement>(null)
  const [says, setSays] = useState<string>()
  const [best, setBest] = useState<string>()
  const act = useRef({ t, back, onRead })
  useEffect(() => {
    act.current = { t, back, onRead }
  })
  useEffect(() => {
    const stop = new AbortController()
    const settle = settledZone()
    const trouble = (code: 'no_zone' | 'unreadable') => setSays(act.current.t.document.camera[code])
    readZonesLive(
      video.current!,
      { today },
      {
        trouble,
        seen(reading) {
          const { zone, isSure } = settle(reading)
          if (zone === undefined) return trouble('unreadable')
          setBest(zone)
          setSays(act.current.t.document.camera.doubtful)
          if (!isSure) return
          stop.abort()
          act.current.onRead(zone)
          act.current.back()
        },
      },
      stop.signal,
    ).catch(() => {
      if (!stop.signal.aborted) setSays(act.current.t.document.camera.none)
    })
    return () => stop.abort()
  }, [today])
  const take = () => {
    if (best === undefined) return
    onRead(best)
    back()
  }
  return (
    <Screen title={t.document.camera.title}>
      <video
        ref={video}
        className="viewfinder zone-finder"
        aria-label={t.document.camera.live}
        muted
        playsInline
      />
      <Chip sign="camera">{t.document.camera.notKept}</Chip>
      <div role="status">
        <Notice sign="scan">{says ?? t.document.camera.hold}</Notice>
      </div>
      <div className="grow" />
      {best !== undefined && (
        <>
          <pre className="mono zone-read">{best}</pre>
          <Button onPress={take}>{t.document.camera.takeThis}</Button>
        </>
      )}
    </Screen>
  )
}
