import { qrPath } from './qr-path.ts'

/** A code to be scanned: black on white in every light, since that is what cameras read. */
export function QrCode({ says, label }: { says: string; label: string }) {
  const { path, size } = qrPath(says)
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className="qr-ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path d={path} />
    </svg>
  )
}
