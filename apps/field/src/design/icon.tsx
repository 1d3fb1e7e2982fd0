import { drawings, type IconName } from './icon-drawings.ts'

export type { IconName }

/** A sign of 26 × 26. It never stands alone: a word is beside it. */
export function Icon({ name, small, large }: { name: IconName; small?: boolean; large?: boolean }) {
  return (
    <svg className={small ? 'i s' : large ? 'i l' : 'i'} viewBox="0 0 26 26" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}
