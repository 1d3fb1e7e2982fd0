import { rings, type Ring } from './ring-order.ts'
import { useSay } from '../frame/say.tsx'

/** Four circles, the present one heavy. */
export function RingGlyph({ ring }: { ring: Ring }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="15"
      height="15"
      aria-hidden="true"
      focusable="false"
      className={`ring-${ring}`}
    >
      <circle
        cx="8"
        cy="8"
        r={ring === 'identity' ? 2 : 1}
        fill="currentColor"
        opacity={ring === 'identity' ? 1 : 0.45}
      />
      {rings.slice(1).map((each, at) => (
        <circle
          key={each}
          cx="8"
          cy="8"
          r={3.1 + 2 * at}
          fill="none"
          stroke="currentColor"
          strokeWidth={each === ring ? 2 : 0.9}
          opacity={each === ring ? 1 : 0.4}
        />
      ))}
    </svg>
  )
}

/** The ring in which something is, always with its name. */
export function RingBadge({ ring }: { ring: Ring }) {
  const { t } = useSay()
  return (
    <span className={`ring-badge ring-${ring}`} title={t.ui.ringSays[ring]}>
      <RingGlyph ring={ring} />
      {t.codes.ring[ring]}
    </span>
  )
}
