import { useId, type ReactNode } from 'react'

interface Props {
  title: string
  /** Which heading it is under. */
  level?: 'h2' | 'h3'
  beside?: ReactNode
  children: ReactNode
}

/** A part of the page under its heading. */
export function Panel({ title, level: Heading = 'h3', beside, children }: Props) {
  const id = useId()
  return (
    <section className="exchange-panel" aria-labelledby={id}>
      <header>
        <Heading id={id}>{title}</Heading>
        {beside}
      </header>
      {children}
    </section>
  )
}
