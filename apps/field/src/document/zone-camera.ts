import type { PictureReading } from '@libertad/documents/picture'

/** Widest frame looked at, in pixels: enough to tell 44 letters apart. */
const widest = 1280
/** Time between two looks, in milliseconds: the phone has to stay cool. */
const pause = 250

/**
 * Shows the camera in `video` and calls `seen` with each zone it reads, until the signal aborts; `trouble` says what a
 * look lacked. Rejects when there is no camera or it is not allowed. No frame is kept. The reader is fetched only here.
 */
export async function readZonesLive(
  video: HTMLVideoElement,
  settings: { today: string },
  on: { seen: (reading: PictureReading) => void; trouble: (code: 'no_zone' | 'unreadable') => void },
  signal: AbortSignal,
): Promise<void> {
  const [stream, { readZonePicture }] = await Promise.all([
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1920 } } }),
    import('@libertad/documents/picture'),
  ])
  const end = () => stream.getTracks().forEach((track) => track.stop())
  if (signal.aborted) return end()
  signal.addEventListener('abort', end)
  video.srcObject = stream
  await video.play()
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })!
  const look = () => {
    if (signal.aborted) return
    const scale = Math.min(1, widest / (video.videoWidth || widest))
    canvas.width = Math.max(1, Math.round(video.videoWidth * scale))
    canvas.height = Math.max(1, Math.round(video.videoHeight * scale))
    pen.drawImage(video, 0, 0, canvas.width, canvas.height)
    const read = readZonePicture(pen.getImageData(0, 0, canvas.width, canvas.height), settings)
    if (!('refused' in read)) on.seen(read)
    else on.trouble(read.refused === 'unreadable' ? 'unreadable' : 'no_zone')
    setTimeout(look, pause)
  }
  look()
}
