import type { ReactNode } from 'react'

/** Says what will be here and who fills it. */
export function Empty({ title, note, children }: { title: string; note: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <strong className="medium">{title}</strong>
      <p>{note}</p>
      {children}
    </div>
  )
}
