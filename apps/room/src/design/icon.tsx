import { iconPaths, type IconName } from './drawings.ts'

/** A drawing beside words. It says nothing by itself: give the control a label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  )
}
