import { useEffect, useRef, useState } from 'react'
import { Notice } from '../design/notice.tsx'
import { scanCamera } from '../enrol/scan-camera.ts'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'

const isRoot = /^LIBERTAD:ROOT:1:\d{40}$/

/** Reads the code of a root with the camera. No picture is kept. */
export function ScanRoot({ onRead, onBack }: { onRead: (text: string) => void; onBack: () => void }) {
  const { t } = useSay()
  const video = useRef<HTMLVideoElement>(null)
  const [says, setSays] = useState<'notARoot' | 'noCamera'>()
  const found = useRef(onRead)
  useEffect(() => {
    found.current = onRead
  })
  useEffect(() => {
    const stop = new AbortController()
    const read = (text: string) => {
      if (!isRoot.test(text)) return setSays('notARoot')
      stop.abort()
      found.current(text)
    }
    scanCamera(video.current!, read, stop.signal).catch(() => {
      if (!stop.signal.aborted) setSays('noCamera')
    })
    return () => stop.abort()
  }, [])
  return (
    <Screen title={t.enrol.scanning} onBack={onBack}>
      <video ref={video} className="viewfinder" aria-label={t.enrol.camera} muted playsInline />
      <div role="status">
        {says && (
          <Notice tone="warning" sign="camera">
            {t.keys[says]}
          </Notice>
        )}
      </div>
    </Screen>
  )
}
