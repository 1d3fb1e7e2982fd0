import { useId, type ReactNode } from 'react'

interface Props {
  title: string
  /** Beside the title. */
  beside?: ReactNode
  /** Something that needs somebody. */
  urgent?: boolean
  children: ReactNode
}

/** One part of the page with its title. */
export function Panel({ title, beside, urgent = false, children }: Props) {
  const id = useId()
  return (
    <section className={urgent ? 'keys-panel urgent' : 'keys-panel'} aria-labelledby={id}>
      <header className="row between wrap">
        <h2 id={id}>{title}</h2>
        {beside}
      </header>
      {children}
    </section>
  )
}
