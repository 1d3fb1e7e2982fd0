/** Most bytes of a photograph that is sealed: it travels over a satellite telephone. */
export const mostBytes = 180_000

/** Longest side in pixels and quality of a try, from the best to the smallest. */
export interface Size {
  side: number
  quality: number
}
export const sizes: readonly Size[] = [1280, 1024, 800, 640, 480].flatMap((side) =>
  [0.82, 0.68, 0.5].map((quality) => ({ side, quality })),
)

/** The first of these sizes in which the picture is small enough; undefined if it is in none. */
export async function smallEnough<Encoded extends { size: number }>(
  encode: (size: Size) => Promise<Encoded | undefined>,
): Promise<Encoded | undefined> {
  for (const size of sizes) {
    const encoded = await encode(size)
    if (encoded && encoded.size <= mostBytes) return encoded
  }
  return undefined
}

export interface PhotographContent {
  type: 'image/jpeg'
  /** Base64. */
  data: string
  takenAt: string
}

/**
 * A picture drawn anew: place, time and device that a camera writes into its file stay behind, for only pixels are
 * drawn. Undefined where it cannot be read as a picture.
 */
export async function drawnAnew(file: Blob, takenAt: string): Promise<PhotographContent | undefined> {
  const seen = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!seen) return undefined
  const encoded = await smallEnough(({ side, quality }) => {
    const scale = Math.min(1, side / Math.max(seen.width, seen.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(seen.width * scale))
    canvas.height = Math.max(1, Math.round(seen.height * scale))
    canvas.getContext('2d')!.drawImage(seen, 0, 0, canvas.width, canvas.height)
    return new Promise<Blob | undefined>((done) =>
      canvas.toBlob((blob) => done(blob ?? undefined), 'image/jpeg', quality),
    )
  })
  seen.close()
  if (!encoded) return undefined
  const bytes = new Uint8Array(await encoded.arrayBuffer())
  return { type: 'image/jpeg', data: base64(bytes), takenAt }
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(text)
}

/** A photograph that was opened; undefined for what is none. */
export function readPhotograph(value: unknown): PhotographContent | undefined {
  const { type, data, takenAt } = (value ?? {}) as Partial<PhotographContent>
  const isPicture = type === 'image/jpeg' && typeof data === 'string' && /^[A-Za-z0-9+/]+=*$/.test(data)
  return isPicture && typeof takenAt === 'string' ? { type, data, takenAt } : undefined
}
