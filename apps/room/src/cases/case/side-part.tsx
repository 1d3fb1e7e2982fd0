import { useId, type ReactNode } from 'react'

/** A part beside a case, under its heading. */
export function SidePart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="side-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
