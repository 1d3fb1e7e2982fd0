import { useId, type ReactNode } from 'react'

/** A part of the page under its heading. */
export function Panel({
  title,
  beside,
  children,
}: {
  title: string
  beside?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className="exchange-panel" aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {beside}
      </header>
      {children}
    </section>
  )
}
