import type { ReactNode } from 'react'

interface Props {
  label: string
  className?: string
  children: ReactNode
}

/** A table that scrolls by itself, for the keyboard too. */
export function ScrollBox({ label, className, children }: Props) {
  return (
    <div
      className={className ? `table-box ${className}` : 'table-box'}
      role="region"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard
      tabIndex={0}
    >
      {children}
    </div>
  )
}
