import { useId, type ReactNode } from 'react'
import './site-part.css'

/** One part of what is known about a site, under its heading. */
export function SitePart(props: { title: string; beside?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section className="site-part" aria-labelledby={id}>
      <div className="row between wrap">
        <h3 id={id} className="site-title">
          {props.title}
        </h3>
        {props.beside}
      </div>
      {props.children}
    </section>
  )
}
