import { useId, type ReactNode } from 'react'

/** One part of a case under its heading, with what belongs beside the heading. */
export function Panel(props: { title: string; beside?: ReactNode; flush?: boolean; children: ReactNode }) {
  const id = useId()
  return (
    <section className="panel" aria-labelledby={id}>
      <header className="wrap">
        <h3 id={id}>{props.title}</h3>
        <span className="grow" />
        {props.beside}
      </header>
      <div className={props.flush ? undefined : 'body stack'}>{props.children}</div>
    </section>
  )
}
