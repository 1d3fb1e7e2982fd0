/** Widest picture looked at, in pixels: enough for a code that fills a third of it, quick on a cheap phone. */
const widest = 720
/** Time between two looks, in milliseconds. */
const pause = 120

/**
 * Shows the camera in `video` and calls `found` with what each code says, until the signal aborts. Rejects when
 * there is no camera or it is not allowed. The reader of codes is fetched only here.
 */
export async function scanCamera(
  video: HTMLVideoElement,
  found: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const [stream, { default: readCode }] = await Promise.all([
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } }),
    import('qr/decode.js'),
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
    try {
      found(readCode(pen.getImageData(0, 0, canvas.width, canvas.height)))
    } catch {
      // Most pictures show no code.
    }
    setTimeout(look, pause)
  }
  look()
}
