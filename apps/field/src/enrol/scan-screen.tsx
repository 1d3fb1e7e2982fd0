import { useEffect, useRef, useState } from 'react'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { NetworkStrip } from '../unlock/network-strip.tsx'
import { InvitationScreen } from './invitation-screen.tsx'
import { scanCamera } from './scan-camera.ts'
import { secretIn } from './secret-in.ts'

/** Reads an invitation with the camera. No picture is kept. */
export function ScanScreen() {
  const { t } = useSay()
  const { replace } = useWay()
  const video = useRef<HTMLVideoElement>(null)
  const [says, setSays] = useState<string>()
  const way = useRef({ replace, t })
  useEffect(() => {
    way.current = { replace, t }
  })
  useEffect(() => {
    const stop = new AbortController()
    const found = (text: string) => {
      const secret = secretIn(text)
      if (secret === undefined) return setSays(way.current.t.enrol.notAnInvitation)
      stop.abort()
      way.current.replace(<InvitationScreen secret={secret} />)
    }
    scanCamera(video.current!, found, stop.signal).catch(() => {
      if (!stop.signal.aborted) setSays(way.current.t.enrol.noCamera)
    })
    return () => stop.abort()
  }, [])
  return (
    <Screen title={t.enrol.scanning} strip={<NetworkStrip />}>
      <video ref={video} className="viewfinder" aria-label={t.enrol.camera} muted playsInline />
      <div role="status">
        {says !== undefined && (
          <Notice tone="warning" sign="camera">
            {says}
          </Notice>
        )}
      </div>
    </Screen>
  )
}
